using System.Collections.Concurrent;
using System.Globalization;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>
/// Judges random people by engine and oracle. A case is one person, one stretch and one side. People come in batches
/// with a seed each, so a run is the same however many threads share it, and a mismatch names the batch.
/// </summary>
/// <param name="book">The rules.</param>
/// <param name="stretches">What is judged.</param>
/// <param name="peopleToFindings">Of how many people one has findings and sources compared too, not only verdicts.</param>
/// <param name="threads">On how many threads; all there are by default.</param>
internal sealed class Differential(RuleBook book, IReadOnlyList<Stretch> stretches, int peopleToFindings, int? threads = null)
{
    public const int PeopleInBatch = 20;

    private const int MostMismatches = 5;

    private readonly CompiledBook _compiled = CompiledBook.Compile(book, stretches);

    /// <summary>Runs whole batches until there are at least so many cases.</summary>
    public DifferentialResult Run(long cases, int firstSeed)
    {
        var mismatches = new ConcurrentQueue<string>();
        var perBatch = PeopleInBatch * _compiled.Columns.Length;
        var batches = (int)((cases + perBatch - 1) / perBatch);
        Parallel.For(
            0,
            batches,
            new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount },
            () => new QuickOracle(book, _compiled.Columns),
            (batch, state, oracle) =>
            {
                RunBatch(firstSeed + batch, oracle, mismatches);
                if (mismatches.Count >= MostMismatches)
                {
                    state.Stop();
                }

                return oracle;
            },
            _ => { });
        return new((long)batches * perBatch, batches, [.. mismatches.Order(StringComparer.Ordinal).Take(MostMismatches)]);
    }

    private void RunBatch(int seed, QuickOracle oracle, ConcurrentQueue<string> mismatches)
    {
        var people = new PeopleNearThresholds(book, seed);
        for (var index = 0; index < PeopleInBatch; index++)
        {
            var person = PersonFacts.From(people.NextProfile(), people.NextSituation(), PeopleNearThresholds.Today);
            var isScreenOpen = people.NextYes();
            var readsFindings = index % peopleToFindings == 0;
            var verdicts = new JudgedPerson(_compiled, person, isScreenOpen).Verdicts();
            var expected = oracle.Judge(person, isScreenOpen);
            for (var column = 0; column < verdicts.Length; column++)
            {
                if (Difference.Between(verdicts[column], expected[column], readsFindings) is { } difference)
                {
                    mismatches.Enqueue(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, person {index}, {verdicts[column]}: {difference}"));
                    return;
                }
            }
        }
    }
}
