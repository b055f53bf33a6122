using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>A condition over facts and one stretch, answered true, false or unknown.</summary>
internal abstract class RuleExpression
{
    /// <summary>Gets whether the answer depends on the person, their conditions or the situation.</summary>
    public abstract bool ReadsPerson { get; }

    /// <summary>Gets whether the answer depends on the stretch and its side.</summary>
    public abstract bool ReadsStretch { get; }

    /// <summary>Gets the number of comparisons in it.</summary>
    public virtual int AtomCount => 1;

    public abstract Truth Evaluate(in RuleScope scope);

    /// <summary>Adds the ids of the facts that are open and could settle this expression.</summary>
    public abstract void AddOpenFacts(in RuleScope scope, ISet<string> factIds);
}
