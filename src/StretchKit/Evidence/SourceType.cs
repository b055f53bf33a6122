namespace StretchKit.Evidence;

/// <summary>What kind of source a statement rests on, the strongest first.</summary>
public enum SourceType
{
    /// <summary>A clinical guideline or position stand.</summary>
    Guideline,

    /// <summary>A formal consensus, such as a Delphi study.</summary>
    Consensus,

    /// <summary>A systematic review or meta-analysis.</summary>
    SystematicReview,

    /// <summary>A controlled trial.</summary>
    Trial,

    /// <summary>An observational or laboratory study.</summary>
    Observational,

    /// <summary>The opinion of a named expert, or expert practice.</summary>
    Expert,

    /// <summary>A lay page or a vendor.</summary>
    Lay,

    /// <summary>A design decision of StretchKit: a conservative default without a source of its own.</summary>
    Design,
}
