import type { Recommendation } from '../engine/recommendation.js';

/** The visitor has answered enough to know which treatments are worth asking about. */
export class RecommendationEvent extends CustomEvent<Recommendation> {
  constructor(recommendation: Recommendation) {
    super('recommendation', { detail: recommendation, bubbles: true, composed: true });
  }
}
