namespace StretchKit.Safety.Packs;

/// <summary>The verdicts of 64 columns, one word of bits for each level above suitable.</summary>
internal readonly struct VerdictWord(ulong caution, ulong modify, ulong avoid)
{
    public ulong Caution { get; init; } = caution;

    public ulong Modify { get; init; } = modify;

    public ulong Avoid { get; init; } = avoid;

    /// <summary>Gives the firmest verdict that holds in a column of the word.</summary>
    public Verdict At(int bit) =>
        (Avoid >> bit & 1) != 0 ? Verdict.Avoid
        : (Modify >> bit & 1) != 0 ? Verdict.Modify
        : (Caution >> bit & 1) != 0 ? Verdict.Caution
        : Verdict.Suitable;
}
