using BenchmarkDotNet.Attributes;
using StretchKit.Benchmarks.Baselines.Delegates;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Safety;

/// <summary>
/// One person, three-valued, against rules and stretches of the synthetic workload. All engines give the same intervals,
/// which is checked before anything is timed.
/// </summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private CompiledBook _book = null!;
    private VerdictMasks _masks = null!;
    private PersonFacts[] _persons = [];
    private DelegateEngine _delegates = null!;
    private int _next;

    [Params(60, 600)]
    public int Rules { get; set; }

    [ParamsSource(nameof(Sizes))]
    public int Stretches { get; set; }

    public static IEnumerable<int> Sizes => [150, 1_500];

    [GlobalSetup]
    public void Build()
    {
        var workload = new SyntheticSafety(Rules, Stretches);
        _book = workload.Compile();
        _masks = new(_book.Words);
        _persons = workload.Persons;
        _delegates = new(workload);
        Check();
    }

    [Benchmark(Baseline = true)]
    public int ForeachOverDelegates() => _delegates.Foreach(_delegates.Persons[Next()]);

    [Benchmark]
    public int LinqOverDelegates() => _delegates.Linq(_delegates.Persons[Next()]);

    [Benchmark]
    public object Masks()
    {
        _book.Judge(_persons[Next()], _masks);
        return _masks;
    }

    [Benchmark]
    public object ResultObjects() => new JudgedPerson(_book, _persons[Next()], isScreenOpen: false).Verdicts();

    private int Next() => _next = (_next + 1) & 63;

    private void Check()
    {
        for (var person = 0; person < _persons.Length; person++)
        {
            _book.Judge(_persons[person], _masks);
            foreach (var judge in (Func<DelegatePerson, int>[])[_delegates.Foreach, _delegates.Linq])
            {
                judge(_delegates.Persons[person]);
                for (var column = 0; column < Stretches; column++)
                {
                    if ((_masks.Lowest(column), _masks.Highest(column)) != (_delegates.Lowest[column], _delegates.Highest[column]))
                    {
                        throw new InvalidOperationException($"The engines disagree on person {person}, stretch {column}.");
                    }
                }
            }
        }
    }
}
