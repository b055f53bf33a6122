namespace StretchKit.Benchmarks.Baselines.Delegates;

/// <summary>A stretch as an app would keep one for its rules.</summary>
internal sealed record DelegateStretch(bool[] Loads, int Load);
