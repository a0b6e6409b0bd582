import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../definition/schema.js';
import { holds } from '../engine/condition.js';
import type { Recommendation } from '../engine/recommendation.js';
import { hasStop } from '../engine/safety.js';
import type { Trail } from '../engine/trail.js';
import type { Messages } from '../i18n/messages.js';
import { heading } from '../views/heading.js';
import { laterView, leftOutView } from '../views/result/left-out-view.js';
import { noticesView, nowView, toKeepInMind } from '../views/result/result-view.js';
import { directionOf, listsView, type ListsViewProps } from './brief-view.js';

export interface SheetViewProps extends Omit<ListsViewProps, 'quizLang' | 'noAnswer' | 'level'> {
  quiz: Quiz;
  recommendation: Recommendation;
  trail: Trail;
  quizMessages: Messages;
  /** The clinic's own, on top of the first page. */
  letterhead: readonly Node[];
  /** The day it is printed, as text. */
  date: string;
}

const nothingHappens = () => undefined;

/** The printed sheet: the result as the widget shows it, and on the next page the brief. */
export function sheetView(props: SheetViewProps): TemplateResult {
  const { quiz, recommendation, trail, quizMessages, messages, letterhead } = props;
  const hasOffers = !hasStop(quiz, recommendation);
  const notes = (quiz.result?.notes ?? []).filter(({ when }) => holds(when, trail.knowledge));
  const { locale } = quiz;
  return html`<div class="frame" lang=${locale} dir=${directionOf(locale)}>
    ${letterhead.length ? html`<header>${letterhead}</header>` : nothing}
    <div class="result">
      <div class="title">
        ${heading(1, quizMessages.resultTitle)}
        <p class="quiet">${quiz.title} <time>${props.date}</time></p>
      </div>
      ${noticesView({ ...props, messages: quizMessages }, 2)}
      ${nowView({ quiz, recommendation, messages: quizMessages, hasOffers, onBook: nothingHappens }, 2)}
      ${laterView(quiz, recommendation, quizMessages, 2)}
      ${leftOutView(recommendation, quizMessages, 2)}
      <section part="limits">
        ${heading(2, quizMessages.limits)}
        <ul class="limits">
          ${toKeepInMind(quiz, notes, quizMessages).map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>
      <section class="brief" lang=${messages.lang} dir=${directionOf(messages.lang)}>
        ${heading(2, messages.heading)}
        ${listsView({ ...props, quizLang: locale, noAnswer: quizMessages.noAnswer, level: 3 })}
      </section>
    </div>
  </div>`;
}
