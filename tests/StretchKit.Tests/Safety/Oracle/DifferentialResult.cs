namespace StretchKit.Tests.Safety.Oracle;

/// <summary>How many cases, in how many batches of people, were judged twice, and where the two judges differed: at most a few, in order.</summary>
internal sealed record DifferentialResult(long Cases, int Batches, IReadOnlyList<string> Mismatches);
