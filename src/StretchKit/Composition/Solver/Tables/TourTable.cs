using System.Runtime.CompilerServices;

namespace StretchKit.Composition.Solver.Tables;

/// <summary>
/// The shortest way, in ticks, from an entry position through every position of a set to an exit position. It depends
/// on the transition times only, so it is made once and shared by all requests and threads. Rows of sixteen bytes.
/// </summary>
internal sealed class TourTable
{
    public const int Stride = 16;

    public const byte NoWay = 255;

    private readonly int[] _transitions;
    private readonly byte[] _ticks;
    private readonly int[] _steps;

    public TourTable(ReadOnlySpan<int> transitionSeconds)
    {
        _transitions = transitionSeconds.ToArray();
        _steps = Array.ConvertAll(_transitions, ModelShape.Ticks);
        _ticks = new byte[ModelShape.Masks * ModelShape.Positions * Stride];
        Array.Fill(_ticks, NoWay);
        for (var entry = 0; entry < ModelShape.Positions; entry++)
        {
            FillEntry(entry);
        }

        foreach (var ticks in _ticks)
        {
            Longest = ticks == NoWay ? Longest : Math.Max(Longest, ticks);
        }
    }

    public ReadOnlySpan<int> Transitions => _transitions;

    /// <summary>Gets the ticks of the longest of all ways.</summary>
    public int Longest { get; }

    public ref byte Rows => ref _ticks[0];

    public static int Row(int mask, int entry) => ((mask * ModelShape.Positions) + entry) * Stride;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Ticks(int entry, int mask, int exit) => _ticks[Row(mask, entry) + exit];

    public int Step(int from, int to) => _steps[(from * ModelShape.Positions) + to];

    /// <summary>Adds one position after the other: the way to a larger set goes through a smaller one.</summary>
    private void FillEntry(int entry)
    {
        for (var exit = 0; exit < ModelShape.Positions; exit++)
        {
            _ticks[Row(1 << exit, entry) + exit] = (byte)Step(entry, exit);
        }

        for (var mask = 1; mask < ModelShape.Masks; mask++)
        {
            for (var last = 0; last < ModelShape.Positions; last++)
            {
                var ticks = Ticks(entry, mask, last);
                for (var next = 0; ticks != NoWay && next < ModelShape.Positions; next++)
                {
                    if ((mask >> next & 1) == 0)
                    {
                        ref var known = ref _ticks[Row(mask | 1 << next, entry) + next];
                        known = Math.Min(known, (byte)(ticks + Step(last, next)));
                    }
                }
            }
        }
    }
}
