import { expect } from '@open-wc/testing';
import { clinicQuiz } from '../element/clinic-quiz.js';
import { takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { open, screens } from './screens.js';
import { tree, written } from './tree.js';

describe('what a screen reader announces of the result', () => {
  it('whom to tell, what fits, what waits, what is left out and why, and what to do next', async () => {
    const visitor = await visit({ definition: clinicQuiz(), bookingUrl: '#booked' });
    await visitor.choose('SCARS');
    await visitor.next();
    await visitor.choose('TABLETS');
    await visitor.choose('NEVER');
    await visitor.next();
    expect(await tree()).to.equal(written`
      group “Clinic quiz”
        button “Back”
        heading 2 “Your result” focused
        heading 3 “Tell the clinic before you book”
        list
          listitem “TABLETS Wait after tablets.”
        heading 3 “Care at home”
        text “Home care for now.”
        heading 4 “Cream”
        text “Limited evidence”
        text “You chose “SCARS”.”
        term “Plan runs for”
        definition “8 to 52 weeks”
        term “Time off”
        definition “none”
        disclosure “Later” open
          heading 3 “Later”
        list
          listitem “Laser Wait at least 6 weeks, counted from the last tablet. Wait after tablets.”
        disclosure “Left out, and why” open
          heading 3 “Left out, and why”
        list
          listitem “Needling · Peel Left out because you chose “NEVER”.”
        heading 3 “What would change this”
        list
          listitem “pain? If “ANY”: To ask about now: Needling · Peel”
        heading 3 “Please keep in mind”
        list
          listitem “Results vary.”
          listitem “No clinician has signed off this content yet.”
        heading 3 “Next step”
        text “Come and talk.”
        link “Book a consultation”
        button “Clear answers”
        status
        heading 3 “Your answers”
        term “goals?”
        definition “SCARS”
        definition
          button “Change goals?”
        term “health?”
        definition “TABLETS”
        definition
          button “Change health?”
        term “pain?”
        definition “NEVER”
        definition
          button “Change pain?”
        disclosure “Sources” closed
    `);
  });

  it('a treatment: why, the figures, what to mind, what it is, and all about it', async () => {
    const visitor = await visit({ definition: clinicQuiz() });
    await visitor.choose('SCARS');
    await visitor.next();
    await visitor.choose('TABLETS');
    await visitor.choose('ANY');
    await visitor.next();
    open(visitor);
    expect(await tree()).to.equal(written`
      group “Clinic quiz”
        button “Back”
        heading 2 “Your result” focused
        heading 3 “Tell the clinic before you book”
        list
          listitem “TABLETS Wait after tablets.”
        heading 3 “What may suit you”
        text “Things to ask the clinic about. They decide with you.”
        heading 4 “Needling”
        text “Good evidence”
        text “You chose “SCARS”. It softens them.”
        term “Sessions”
        definition “3 to 6 often 4”
        term “Gap between”
        definition “4 to 6 weeks”
        term “Plan runs for”
        definition “8 to 30 weeks”
        term “First change”
        definition “about 8 weeks”
        term “Time off”
        definition “1 to 3 days”
        term “Needle length”
        definition “0.5 to 2.5 mm”
        table “The plan in weeks from the start”
          row: rowheader “Session 1”, “0”, image “Session 1: 0”
          row: rowheader “Session 2”, “4 to 6”, image “Session 2: 4 to 6”
          row: rowheader “Session 3”, “8 to 12”, image “Session 3: 8 to 12”
          row: rowheader “Session 4”, “12 to 18, if needed”, image “Session 4: 12 to 18, if needed”
          row: rowheader “Session 5”, “16 to 24, if needed”, image “Session 5: 16 to 24, if needed”
          row: rowheader “Session 6”, “20 to 30, if needed”, image “Session 6: 20 to 30, if needed”
          row: rowheader “Time off”, “1 to 3 days each time”, image “Time off: 1 to 3 days each time”
          row: rowheader “First change”, “8”, image “First change: 8”
          row: rowheader “Judge result”, “16 to 38”, image “Judge result: 16 to 38”
        text “Only by a professional.”
        text “Wait after tablets.”
        text “You can also ask about”
        text “Serum.”
        text “It may add a little.”
        disclosure “What it is and what to expect” open
        text “Fine needles.”
        text “It stings.”
        text “Skin is red.”
        heading 5 “How deep”
        text “Not deep.”
        heading 5 “Before”
        list
          listitem “Come with clean skin.”
        heading 5 “After”
        list
          listitem “Wear sunscreen.”
        heading 4 “Cream”
        text “Limited evidence”
        text “You chose “SCARS”.”
        term “Plan runs for”
        definition “8 to 52 weeks”
        term “Time off”
        definition “none”
        heading 4 “Peel”
        text “Limited evidence”
        text “You chose “SCARS”.”
        term “Time off”
        definition “none”
        heading 3 “Compare”
        table
          row: “”, columnheader “Needling”, columnheader “Cream”, columnheader “Peel”
          row: rowheader “Sessions”, “3 to 6”, “–”, “–”
          row: rowheader “Gap between”, “4 to 6 weeks”, “–”, “–”
          row: rowheader “Plan runs for”, “8 to 30 weeks”, “8 to 52 weeks”, “–”
          row: rowheader “First change”, “about 8 weeks”, “–”, “–”
          row: rowheader “Time off”, “1 to 3 days”, “none”, “none”
          row: rowheader “Needle length”, “0.5 to 2.5 mm”, “–”, “–”
          row: rowheader “Discomfort”, “some”, “none”, “more”
          row: rowheader “Evidence”, “Good evidence”, “Limited evidence”, “Limited evidence”
        disclosure “Later” open
          heading 3 “Later”
        list
          listitem “Laser Wait at least 6 weeks, counted from the last tablet. Wait after tablets.”
        heading 3 “What would change this”
        list
          listitem “pain? If “NEVER”: Left out: Needling · Peel”
        heading 3 “Please keep in mind”
        list
          listitem “Results vary.”
          listitem “No clinician has signed off this content yet.”
        heading 3 “Next step”
        text “Come and talk.”
        button “Clear answers”
        status
        heading 3 “Your answers”
        term “goals?”
        definition “SCARS”
        definition
          button “Change goals?”
        term “health?”
        definition “TABLETS”
        definition
          button “Change health?”
        term “pain?”
        definition “ANY”
        definition
          button “Change pain?”
        disclosure “Sources” open
        list
          listitem
            link “A trial”
            text “(”
            text “strong”
            text “)”
          listitem “A guide ( experts disagree )”
          listitem “About serum ( limited )”
    `);
  });

  it('under 18: whom to speak to, and no way to book', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['acne_prone'], { age: 'under_18' });
    expect(await tree()).to.equal(written`
      group “What may suit your skin?”
        button “Back”
        heading 2 “Your result” focused
        heading 3 “Speak to a doctor or dermatologist first”
        list
          listitem “Under 18 Clinic cosmetic treatments are for adults. For acne or scars, please see a GP or dermatologist with a parent or carer.”
        heading 3 “Care at home”
        text “For now, home care is what fits your answers. A clinician can tell you what else may suit you.”
        heading 4 “Gentle skin-care plan”
        text “Some evidence”
        text “You chose “Fewer spots and breakouts”. Azelaic acid and gentle cleansing can help mild spots, and suit many people.”
        term “Review visits”
        definition “1 to 2 often 1”
        term “Plan runs for”
        definition “8 to 52 weeks”
        term “First change”
        definition “about 12 weeks”
        term “Time off”
        definition “none”
        table “The plan in weeks from the start”
          row: rowheader “Plan runs for”, “8 to 52”, image “Plan runs for: 8 to 52”
          row: rowheader “First change”, “12”, image “First change: 12”
          row: rowheader “Judge result”, “from 12”, image “Judge result: from 12”
        disclosure “What it is and what to expect” closed
        disclosure “Left out, and why” closed
          heading 3 “Left out, and why”
        heading 3 “Please keep in mind”
        list
          listitem “Results vary and cannot be guaranteed.”
          listitem “This quiz gives general information. It does not diagnose, and it cannot replace a check by a professional.”
          listitem “Figures are ranges. Your clinic will confirm.”
          listitem “Please do not stop any medicine because of this quiz.”
          listitem “If worries about your looks take over your day, talk to your GP.”
          listitem “No clinician has signed off this content yet. A clinic must have it reviewed by a clinician before use.”
        button “Clear answers”
        status
        heading 3 “Your answers”
        term “What would you like help with?”
        definition “Fewer spots and breakouts”
        definition
          button “Change What would you like help with?”
        term “How is your skin today?”
        definition “Calm now”
        definition
          button “Change How is your skin today?”
        term “Where on your body?”
        definition “Face”
        definition
          button “Change Where on your body?”
        term “How old are you?”
        definition “Under 18”
        definition
          button “Change How old are you?”
        disclosure “Sources” closed
    `);
  });
});

describe('what a screen reader announces where there is no quiz', () => {
  it('while it is loading', async () => {
    await screens.loading!();
    expect(await tree()).to.equal(written`
      status
        text “Loading the questions…”
    `);
  });

  it('when it failed', async () => {
    await screens.failure!();
    expect(await tree()).to.equal(written`
      status
        text “The questions cannot be shown right now. Please contact the clinic directly.”
        button “Try again”
    `);
  });
});
