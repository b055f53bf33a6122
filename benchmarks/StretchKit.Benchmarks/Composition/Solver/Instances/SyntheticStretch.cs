namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>One made-up stretch.</summary>
internal sealed record SyntheticStretch
{
    public required int Id { get; init; }

    public required int Family { get; init; }

    /// <summary>Gets the phase it belongs to: 0 release, 1 dynamic, 2 static, 3 settle.</summary>
    public required int Phase { get; init; }

    public required int Muscle { get; init; }

    /// <summary>Gets the secondary muscles with their share in quarters.</summary>
    public required IReadOnlyList<(int Muscle, int Quarters)> Secondary { get; init; }

    public required int Position { get; init; }

    public required int Tag { get; init; }

    public required int Intensity { get; init; }

    public required int SetupSeconds { get; init; }

    public required int Quality { get; init; }

    /// <summary>Gets what it needs: 0 nothing, else the number of a piece of equipment.</summary>
    public required int Equipment { get; init; }

    public required bool IsUnilateral { get; init; }

    public required IReadOnlyList<(int Hold, int Repetitions)> Doses { get; init; }
}
