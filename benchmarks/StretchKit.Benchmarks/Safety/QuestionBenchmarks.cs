using BenchmarkDotNet.Attributes;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Questions;
using StretchKit.Safety.Rules;

namespace StretchKit.Benchmarks.Safety;

/// <summary>Which question comes next, about ten facts being open: each answer to each is judged anew.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private BoundRules _rules = null!;
    private JudgedPerson[] _judged = [];
    private TriageResult[] _nothing = [];
    private ulong[] _all = [];
    private int _next;

    [GlobalSetup]
    public void Build()
    {
        var workload = new SyntheticSafety(60, 150);
        var book = RuleBook.Of([], [], workload.Read().Rules);
        var compiled = CompiledBook.Compile(book, workload.Stretches);
        _rules = new(book, compiled);
        _all = [.. compiled.AllColumns];
        _nothing = [.. workload.Persons.Select(person => TriageJudge.Judge(book, person))];
        _judged = [.. workload.Persons.Select(person => new JudgedPerson(compiled, person, isScreenOpen: false))];
    }

    [Benchmark]
    public object? NextQuestion()
    {
        _next = (_next + 1) & 63;
        return new QuestionRanking(_judged[_next], _nothing[_next], _rules, _all).Ranked().FirstOrDefault();
    }

    /// <summary>How many facts are open on average, to be told beside the time.</summary>
    [Benchmark]
    public double OpenFacts()
    {
        _next = (_next + 1) & 63;
        var open = new OpenRules(_judged[_next], _all);
        _rules.Compiled.Ask(_judged[_next].Person, open);
        return open.Columns.Count;
    }
}
