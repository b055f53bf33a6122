namespace StretchKit.Samples.Web.Vocabulary;

/// <summary>What a note of the guidance is.</summary>
internal enum GuidanceKind
{
    /// <summary>Advice.</summary>
    Advice,

    /// <summary>A claim that evidence contradicts; never advice.</summary>
    Claim,
}
