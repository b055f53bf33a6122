using StretchKit.Composition.Modeling;

namespace StretchKit.Composition.Explaining;

/// <summary>Finds the least time, in steps of 5 s, that is enough for something.</summary>
internal static class ShortestTimes
{
    public const int Quantum = 5;

    /// <summary>Up to each of these times the parts and doses stay the same kind, so that a longer one never fits less.</summary>
    private static readonly int[] KindsEnd = [PhaseWindows.LongestBareSeconds, DoseMenu.ShortRoutineSeconds, PhaseWindows.ShortestWithPartsSeconds - Quantum, RequestFrame.LongestBreakSeconds, int.MaxValue];

    /// <summary>Gives the least time above one that is not enough and below one that is; that one when there is none.</summary>
    public static int Between(int tooShort, int enough, Func<int, bool> isEnough)
    {
        var from = (tooShort / Quantum) + 1;
        foreach (var kindEnd in KindsEnd)
        {
            var end = Math.Min(kindEnd, enough - 1) / Quantum;
            if (from <= end && isEnough(end * Quantum))
            {
                return Quantum * Halving(from, end, isEnough);
            }

            from = Math.Max(from, end + 1);
        }

        return enough;
    }

    private static int Halving(int from, int end, Func<int, bool> isEnough)
    {
        while (from < end)
        {
            var middle = (from + end) / 2;
            (from, end) = isEnough(middle * Quantum) ? (from, middle) : (middle + 1, end);
        }

        return end;
    }
}
