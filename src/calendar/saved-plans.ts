/** Ids by which a calendar recognises a plan. */
export interface SavedPlan {
  /** The same each time, so that days saved again take the place of the earlier ones. */
  id: string;
  /** How many times it has been saved before. */
  saves: number;
}

/** Remembers which plans were saved while the page is open; nothing outlives it. */
export class SavedPlans {
  private readonly plans = new Map<string, SavedPlan>();

  /** Counts one more save of the plan for this treatment. */
  save(treatment: string): SavedPlan {
    const plan = this.plans.get(treatment) ?? { id: randomId(), saves: 0 };
    this.plans.set(treatment, { ...plan, saves: plan.saves + 1 });
    return plan;
  }

  forget(): void {
    this.plans.clear();
  }
}

/** Says nothing about the visitor. `crypto.randomUUID()` is missing on pages without https. */
const randomId = () =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
