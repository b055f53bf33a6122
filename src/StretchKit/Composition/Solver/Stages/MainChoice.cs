namespace StretchKit.Composition.Solver.Stages;

/// <summary>A choice for the main part: where it goes, what is ruled out there, and the ticks on both sides.</summary>
/// <param name="Mask">The positions visited; none when the main part is skipped.</param>
/// <param name="WithoutFlexion">The positions where end-range flexion is ruled out.</param>
/// <param name="WithoutExtension">The positions where end-range extension is ruled out.</param>
/// <param name="Paid">The positions where a neutral reset is paid for, so that both may stand.</param>
internal readonly record struct MainChoice(int Mask, int WithoutFlexion = 0, int WithoutExtension = 0, int Paid = 0)
{
    /// <summary>Gets the value of everything around the main part.</summary>
    public int AroundValue { get; init; }

    /// <summary>Gets the ticks of everything around the main part.</summary>
    public int AroundTicks { get; init; }

    public int MainTicks { get; init; }

    public int Cells => Options.Cells.Of(Mask, WithoutFlexion, WithoutExtension);
}
