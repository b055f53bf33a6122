using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Safety;

/// <summary>One person against the library's own rules, stretches and sides; an app asks this for each request.</summary>
[MemoryDiagnoser]
public class SafetyBenchmarks
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private readonly HealthProfile _oneCondition = HealthProfile.Empty.With("no-pain", answer: true).With("no-other-condition", answer: true).WithCondition("lumbar-stenosis");
    private readonly CompiledBook _book = CompiledBook.Compile(RuleBook.Load([]), StretchCatalog.Load([]).Stretches);
    private readonly PersonFacts _nobody = PersonFacts.From(HealthProfile.Empty, new(), Today);
    private VerdictMasks _masks = null!;
    private PersonFacts _person = null!;
    private ISafetyEvaluator _evaluator = null!;

    [GlobalSetup]
    public void BuildServices()
    {
        _evaluator = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider().GetRequiredService<ISafetyEvaluator>();
        _masks = new(_book.Words);
        _person = PersonFacts.From(_oneCondition, new(), Today);
    }

    [Benchmark]
    public object MasksNothingKnown()
    {
        _book.Judge(_nobody, _masks);
        return _masks;
    }

    [Benchmark]
    public object MasksOneCondition()
    {
        _book.Judge(_person, _masks);
        return _masks;
    }

    [Benchmark]
    public SafetyReport EvaluateNothingKnown() => _evaluator.Evaluate(HealthProfile.Empty);

    [Benchmark]
    public SafetyReport EvaluateOneCondition() => _evaluator.Evaluate(_oneCondition);

    [Benchmark]
    public int EvaluateNothingKnownAllVerdicts() => _evaluator.Evaluate(HealthProfile.Empty).Verdicts.Count;

    [Benchmark]
    public ScreeningQuestion? NextQuestionNothingKnown() => _evaluator.Evaluate(HealthProfile.Empty).NextQuestion([]);

    [Benchmark]
    public int AllQuestionsNothingKnown() => _evaluator.Evaluate(HealthProfile.Empty).OpenQuestions.Count;

    [Benchmark]
    public int AllFindingsOneCondition() => _evaluator.Evaluate(_oneCondition).Verdicts.Sum(verdict => verdict.Findings.Count);
}
