import { expect } from '@open-wc/testing';
import { takeDefaultQuiz, visit } from '../support/quiz-harness.js';
import { everyKind } from './screens.js';
import { tree, written } from './tree.js';

describe('what a screen reader announces of a step', () => {
  it('the first one: where it is, what it is about, and a required question of several answers', async () => {
    await visit();
    expect(await tree()).to.equal(written`
      group “What may suit your skin?”
        text “What may suit your skin?”
        text “Question 1 of 9”
        text “This quiz helps you get ready for a chat with a skin clinic. It gives general information. It does not diagnose, and it cannot replace a check by a professional.”
        text “You need to be 18 or over to get treatment ideas.”
        group “What would you like help with?”: Choose up to 3. Choose at least one answer to go on.
          heading 2 “What would you like help with?”
          text “Choose up to 3.”
          checkbox “Firmer skin”
          checkbox “Softer fine lines and wrinkles”
          checkbox “Smoother skin, less visible pores”
          checkbox “A fresher, more hydrated look”
          checkbox “Less visible scars or stretch marks”
          checkbox “More even colour”: Sun spots, dark marks or patches
          text “Sun spots, dark marks or patches”
          checkbox “Fewer spots and breakouts”
          checkbox “Fewer ingrown hairs or razor bumps”
          checkbox “Something else, or not sure”
          disclosure “Why we ask” closed
        button “Continue”
    `);
  });

  it('the body map: the places on a drawing, which says so, and the list of them', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['firmness'], {}, { until: 'area' });
    expect(await tree()).to.equal(written`
      group “What may suit your skin?”
        button “Back”
        text “Question 2 of 8”
        group “Where on your body?”: Choose at least one answer to go on.
          heading 2 “Where on your body?” focused
          group “The same places on a drawing”
            checkbox “Face”
            checkbox “Eyelids or very close to the eyes”
            checkbox “Beard or neck shaving area”
            checkbox “Neck or chest”
            checkbox “Hands or arms”
            checkbox “Tummy, hips or thighs”
            checkbox “Underarms, legs or bikini line”
            checkbox “Back or shoulders”
          checkbox “Face”
          checkbox “Eyelids or very close to the eyes”
          checkbox “Neck or chest”
          checkbox “Tummy, hips or thighs”
          checkbox “Back or shoulders”
          checkbox “Beard or neck shaving area”
          checkbox “Underarms, legs or bikini line”
          checkbox “Hands or arms”
          checkbox “Another place”
          disclosure “Why we ask” closed
        button “Continue”
    `);
  });

  it('one answer: radios that are required together', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['firmness'], {}, { until: 'age' });
    await visitor.choose('Under 18');
    expect(await tree()).to.equal(written`
      group “What may suit your skin?”
        button “Back”
        text “Question 3 of 8”
        radiogroup “How old are you?” required
          heading 2 “How old are you?”
          radio “Under 18” checked focused
          radio “18 to 21”
          radio “22 to 34”
          radio “35 to 49”
          radio “50 to 64”
          radio “65 or over”
          disclosure “Why we ask” closed
        button “See what may suit you”
    `);
  });

  it('groups: each with its name, and how many are ticked in it', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['firmness'], {}, { until: 'skin_now' });
    await visitor.choose('A cold sore');
    expect(await tree()).to.equal(written`
      group “What may suit your skin?”
        button “Back”
        text “Question 6 of 8”
        group “Your skin right now and lately”: Tick all that apply.
          heading 2 “Your skin right now and lately”
          text “Tick all that apply.”
          disclosure “Moles and skin cancer” open
          group “Moles and skin cancer”
            checkbox “A mole or mark that is changing, bleeding or itchy, or a sore not healed in 4 weeks”
            checkbox “Skin cancer there, now or before”
            checkbox “Rough, scaly patches that do not go away”
          disclosure “Now 1 ticked” open
          group “Now”
            checkbox “A cold sore” checked focused
            checkbox “An infection or warts”
            checkbox “Cuts, open sores or a rash”
            checkbox “Eczema, dermatitis or psoriasis flaring”
            checkbox “Rosacea with spots or bad flushing”
            checkbox “Many red or sore spots”
            checkbox “Brown or grey patches on cheeks, forehead or upper lip”
            checkbox “A tattoo or permanent make-up there”
          disclosure “Sometimes” open
          group “Sometimes”
            checkbox “Cold sores”
            checkbox “Eczema”
            checkbox “Calm rosacea”
            checkbox “Stings or goes red easily with many products”
          disclosure “In the last 4 weeks” open
          group “In the last 4 weeks”
            checkbox “Sunburn, a tan or a sunbed”
            checkbox “Anti-wrinkle injections in the last 2 weeks”
            checkbox “Filler”
            checkbox “A light peel, IPL or needling”
            checkbox “Waxing, threading or hair-removal cream in the last week”
            checkbox “Fake tan in the last 2 weeks”
          disclosure “In the last 6 months” open
          group “In the last 6 months”
            checkbox “A strong peel or resurfacing laser in the last 3 months”
            checkbox “An operation or stitches there”
          checkbox “None of these”
          checkbox “Not sure”
          disclosure “Why we ask” closed
        button “Continue”
    `);
  });

  it('a scale: what its ends mean', async () => {
    await visit({ definition: everyKind });
    expect(await tree()).to.equal(written`
      group “Every kind”
        text “Every kind”
        text “Question 1 of 1”
        text “A few questions.”
        heading 2 “About you”
        radiogroup “How much does it worry you?” required
          heading 3 “How much does it worry you?”
          radio “1”: Hardly at all
          radio “2”
          radio “3”
          radio “4”
          radio “5”: All the time
          radio “UNSURE”
        radiogroup “How often are you in the sun?” required: Think of last summer.
          heading 3 “How often are you in the sun?”
          text “Think of last summer.”
          radio “OFTEN”
          radio “RARELY”: Once a week or less
          text “Once a week or less”
        group “What would you like help with?”: Choose at least one answer to go on.
          heading 3 “What would you like help with?”
          disclosure “Face” open
          group “Face”
            checkbox “LINES”
          disclosure “Body” open
          group “Body”
            checkbox “SCARS”
          checkbox “NONE”
        button “See what may suit you”
    `);
  });

  it('errors: with the question, and with the control that has the focus', async () => {
    const visitor = await visit({ definition: everyKind });
    await visitor.next();
    expect(await tree()).to.equal(written`
      group “Every kind”
        text “Every kind”
        text “Question 1 of 1”
        text “A few questions.”
        heading 2 “About you”
        radiogroup “How much does it worry you?” required invalid: Choose an answer to go on.
          heading 3 “How much does it worry you?”
          text “Choose an answer to go on.”
          radio “1” focused: Hardly at all Choose an answer to go on.
          radio “2”: Choose an answer to go on.
          radio “3”: Choose an answer to go on.
          radio “4”: Choose an answer to go on.
          radio “5”: All the time Choose an answer to go on.
          radio “UNSURE”: Choose an answer to go on.
        radiogroup “How often are you in the sun?” required invalid: Think of last summer. Choose an answer to go on.
          heading 3 “How often are you in the sun?”
          text “Think of last summer.”
          text “Choose an answer to go on.”
          radio “OFTEN”: Choose an answer to go on.
          radio “RARELY”: Once a week or less Choose an answer to go on.
          text “Once a week or less”
        group “What would you like help with?”: Choose at least one answer to go on.
          heading 3 “What would you like help with?”
          text “Choose at least one answer to go on.”
          disclosure “Face” open
          group “Face”
            checkbox “LINES”: Choose at least one answer to go on.
          disclosure “Body” open
          group “Body”
            checkbox “SCARS”: Choose at least one answer to go on.
          checkbox “NONE”: Choose at least one answer to go on.
        button “See what may suit you”
    `);
  });
});
