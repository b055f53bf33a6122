namespace StretchKit.Evidence;

/// <summary>How sure the evidence is, in the words of GRADE.</summary>
public enum Certainty
{
    /// <summary>Further research will hardly change it.</summary>
    High,

    /// <summary>Further research may change it.</summary>
    Moderate,

    /// <summary>Further research will probably change it.</summary>
    Low,

    /// <summary>Little more than an opinion.</summary>
    VeryLow,
}
