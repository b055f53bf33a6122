namespace StretchKit.Tests.Support;

/// <summary>Measures what code allocates once it is compiled as it will stay.</summary>
internal static class Allocations
{
    private const int Rounds = 200;

    private const int RunsInRound = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Gives the least that any of many runs on this thread allocates: what the code itself needs. Code that is still being
    /// watched boxes some values, and on a busy machine the compiler that replaces it in the background comes late, however
    /// often the code has run by then; so the runs come in rounds with pauses, until one needs nothing.
    /// </summary>
    public static long Least(Action action)
    {
        var least = long.MaxValue;
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            if (round > 0)
            {
                Thread.Sleep(Pause);
            }

            for (var run = 0; run < RunsInRound && least > 0; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                action();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        return least;
    }
}
