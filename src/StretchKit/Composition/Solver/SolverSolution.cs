namespace StretchKit.Composition.Solver;

/// <summary>
/// The answer of a call, in buffers the caller may use again. Without a routine the blocks and steps are empty and the
/// objective means nothing.
/// </summary>
internal sealed class SolverSolution
{
    private readonly int[] _blocks = new int[ModelShape.Phases * ModelShape.Positions];
    private readonly long[] _prices = new long[ModelShape.Phases + 1];
    private SolverStep[] _steps = new SolverStep[32];
    private int _blockCount;
    private int _stepCount;

    public SolverStatus Status { get; set; }

    public SolverCut Cut { get; set; }

    public bool HasRoutine => Status is SolverStatus.Optimal or SolverStatus.Feasible;

    /// <summary>Gets or sets the routine's value in milli-points.</summary>
    public int Objective { get; set; }

    /// <summary>Gets or sets a value that no routine exceeds; equals the objective when the routine is proven best.</summary>
    public int Bound { get; set; }

    /// <summary>Gets or sets the bound that the published prices alone prove.</summary>
    public int RootBound { get; set; }

    /// <summary>Gets or sets the work done, in vector steps; the same on every machine.</summary>
    public long Work { get; set; }

    /// <summary>Gets the price of a tick: of the whole budget, then within each phase.</summary>
    public Span<long> Prices => _prices;

    /// <summary>Gets the blocks visited, in order: phase times nine plus position.</summary>
    public ReadOnlySpan<int> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>Gets the steps, in order.</summary>
    public Span<SolverStep> Steps => _steps.AsSpan(0, _stepCount);

    public void Clear() => (_blockCount, _stepCount, Objective, Bound, RootBound) = (0, 0, 0, 0, 0);

    public void ClearRoutine() => (_blockCount, _stepCount) = (0, 0);

    public void AddBlock(int block) => _blocks[_blockCount++] = block;

    public void AddStep(SolverStep step)
    {
        if (_stepCount == _steps.Length)
        {
            Array.Resize(ref _steps, _stepCount * 2);
        }

        _steps[_stepCount++] = step;
    }

    /// <summary>Removes the blocks that no step lies in.</summary>
    public void KeepBlocks(ulong used)
    {
        var kept = 0;
        for (var at = 0; at < _blockCount; at++)
        {
            if ((used >> _blocks[at] & 1) != 0)
            {
                _blocks[kept++] = _blocks[at];
            }
        }

        _blockCount = kept;
    }
}
