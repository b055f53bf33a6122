using StretchKit.Safety;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Benchmarks.Safety;

/// <summary>One rule of the synthetic workload: any of some facts, all of some loads, perhaps one number.</summary>
internal sealed record SyntheticRule(string Id, Verdict Verdict, FactDefinition[] Facts, Mechanism[] Loads, SyntheticNumber Number, int Limit);
