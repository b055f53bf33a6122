namespace StretchKit.Benchmarks.Baselines.Delegates;

/// <summary>A person as an app would keep one: answers by position, null for unknown.</summary>
internal sealed record DelegatePerson(bool?[] Facts, int? Pain, int? Age, int? Limit);
