using StretchKit.Safety;

namespace StretchKit.Benchmarks.Baselines.Delegates;

/// <summary>A rule as an app would write it in C#: true, false, or null for unknown.</summary>
internal sealed record DelegateRule(string Id, Verdict Verdict, Func<DelegatePerson, DelegateStretch, bool?> Applies);
