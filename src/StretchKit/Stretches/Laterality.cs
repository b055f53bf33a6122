namespace StretchKit.Stretches;

/// <summary>How a stretch uses the two sides of the body.</summary>
public enum Laterality
{
    /// <summary>Both sides do the same at once. The default value.</summary>
    Bilateral,

    /// <summary>One side at a time, each with its own full dose: two steps of a routine.</summary>
    Sided,

    /// <summary>Left and right in turn within one dose: one step of a routine.</summary>
    Alternating,
}
