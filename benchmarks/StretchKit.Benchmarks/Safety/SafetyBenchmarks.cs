using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Safety;

/// <summary>One person against every rule, stretch and side; an app asks this for each request.</summary>
[MemoryDiagnoser]
public class SafetyBenchmarks
{
    private readonly HealthProfile _oneCondition = HealthProfile.Empty.With("no-pain", answer: true).With("no-other-condition", answer: true).WithCondition("lumbar-stenosis");
    private ISafetyEvaluator _evaluator = null!;

    [GlobalSetup]
    public void BuildServices() => _evaluator = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider().GetRequiredService<ISafetyEvaluator>();

    [Benchmark]
    public object LoadRules() => RuleBook.Load([]);

    [Benchmark(Baseline = true)]
    public SafetyReport EvaluateNothingKnown() => _evaluator.Evaluate(HealthProfile.Empty);

    [Benchmark]
    public SafetyReport EvaluateOneCondition() => _evaluator.Evaluate(_oneCondition);
}
