using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Benchmarks.Composition.Solver;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Composition;

/// <summary>
/// The whole path, from a request to a routine, over seeded requests on the built-in catalogue: percentiles of the
/// median call, with safety alone beside it, and the bytes of a call.
/// </summary>
internal static class RequestsCommand
{
    private static readonly int[] Minutes = [5, 10, 15, 20, 30];

    public static int Run(string[] options)
    {
        var count = options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 500;
        var calls = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 21;
        Console.WriteLine(Table(count, calls));
        return 0;
    }

    public static string Table(int count, int calls)
    {
        using var services = new ServiceCollection().AddStretchKit().Services.BuildServiceProvider();
        var composer = services.GetRequiredService<IRoutineComposer>();
        var catalog = services.GetRequiredService<IStretchCatalog>();
        var evaluator = services.GetRequiredService<ISafetyEvaluator>();
        var requests = Enumerable.Range(0, count).Select(seed => Make(new(seed))).ToList();
        var impossible = Enumerable.Range(0, count).Select(seed => Impossible(new(seed), catalog)).Where(request => composer.Compose(request).Status is CompositionStatus.Infeasible).ToList();
        for (var round = 0; round < 3; round++)
        {
            requests.ForEach(request => Swapped(composer, composer.Compose(request)));
            impossible.ForEach(request => _ = composer.Compose(request).Relaxations);
            Thread.Sleep(200);
        }

        var (whole, safety, bytes, swaps, proven, routines) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0, 0);
        foreach (var request in requests)
        {
            var result = composer.Compose(request);
            routines += result.Routine is null ? 0 : 1;
            proven += result.Status is CompositionStatus.Optimal ? 1 : 0;
            var (microseconds, allocated) = Measurement.Of(() => composer.Compose(request), calls);
            whole.Add(microseconds);
            bytes.Add(allocated);
            safety.Add(Measurement.Of(() => evaluator.Evaluate(request.Person, request.Situation), calls).Microseconds);
            swaps.Add(Measurement.Of(() => Swapped(composer, result), calls).Microseconds);
        }

        var held = requests.Take(count / 10).Select(request => Held(() => composer.Compose(request)) - Held(() => Judged(evaluator, request))).ToList();
        var (refusals, relaxations, unjudged) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var request in impossible)
        {
            refusals.Add(Measurement.Of(() => _ = composer.Compose(request).Relaxations, calls).Microseconds);
            relaxations.Add(refusals[^1] - Measurement.Of(() => composer.Compose(request), calls).Microseconds);
            unjudged.Add(refusals[^1] - Measurement.Of(() => Judged(evaluator, request), calls).Microseconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {count} seeded requests on the built-in catalogue: {routines} with a routine, {proven} of them proven best.

            | | p50 | p90 | p99 | max |
            |---|---|---|---|---|
            {Row("request to routine, µs", whole)}
            {Row("of it safety, µs", safety)}
            {Row("bytes a call", bytes)}
            {Row("swap of a stretch, µs", swaps)}
            {Row("no routine, with what would help, µs", refusals)}
            {Row("of it what would help, µs", relaxations)}
            {Row("the same, the person judged before, µs", unjudged)}
            {Row("bytes a result holds", held)}

            What would help is asked of {impossible.Count} further requests that leave no routine. A result's safety report is not counted in what it holds.

            """);
    }

    /// <summary>Swaps the stretch in the middle.</summary>
    private static CompositionResult? Swapped(IRoutineComposer composer, CompositionResult result) => result.Routine is { } routine
        ? composer.Recompose(result, new() { Swap = [routine.Steps[routine.Steps.Count / 2].Stretch.Id] })
        : null;

    /// <summary>Judges as a composition does: every verdict and what it asks for is looked at.</summary>
    private static SafetyReport Judged(ISafetyEvaluator evaluator, CompositionRequest request)
    {
        var report = evaluator.Evaluate(request.Person, request.Situation);
        _ = report.Verdicts.Sum(verdict => verdict.Modifications.Count + (verdict.IsOftenHelpful ? 1 : 0));
        return report;
    }

    /// <summary>Gives the bytes that each of many answers to one question holds.</summary>
    private static double Held<T>(Func<T> make)
    {
        const int Copies = 64;
        var answers = new T[Copies];
        make();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var copy = 0; copy < Copies; copy++)
        {
            answers[copy] = make();
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(answers);
        return (double)held / Copies;
    }

    /// <summary>Makes a request that leaves little or nothing: one position, a short time, most stretches excluded.</summary>
    private static CompositionRequest Impossible(Random random, IStretchCatalog catalog) => Make(random) with
    {
        Time = TimeSpan.FromSeconds(random.Next(20, 200)),
        Positions = [Enum.GetValues<BodyPosition>()[random.Next(Enum.GetValues<BodyPosition>().Length)]],
        Equipment = random.Next(2) == 0 ? [] : null,
        Exclude = random.Next(2) == 0 ? [] : [.. catalog.Stretches.Where(_ => random.Next(10) > 0).Select(stretch => stretch.Id)],
    };

    private static CompositionRequest Make(Random random) => new()
    {
        Time = TimeSpan.FromMinutes(Minutes[random.Next(Minutes.Length)]),
        Focus = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (FocusTarget)Enum.GetValues<BodyRegion>()[random.Next(15)])],
        Situation = new() { Context = Enum.GetValues<RoutineContext>()[random.Next(6)] },
        Person = Person(random),
        WantsRelease = random.Next(4) == 0,
    };

    private static HealthProfile Person(Random random)
    {
        var person = HealthProfile.Empty
            .With("age-years", random.Next(20, 80)).With("sex-at-birth", random.Next(2) == 0 ? "male" : "female")
            .With("chest-pain-new", false).With("breathless-new", false).With("collapse-or-faint", false).With("spinning-new", false)
            .With("recent-surgery", false).With("recent-injury", false).With("no-pain", true);
        return random.Next(3) switch
        {
            0 => person.With("no-known-condition", true),
            1 => person.With("no-other-condition", true).WithCondition("lumbar-stenosis"),
            _ => random.Next(2) == 0 ? person : person.With("no-other-condition", true).WithCondition("knee-osteoarthritis", BodySide.Left),
        };
    }

    private static string Row(string name, List<double> values)
    {
        values.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Measurement.Percentile(values, 0.5):N0} | {Measurement.Percentile(values, 0.9):N0} | {Measurement.Percentile(values, 0.99):N0} | {Measurement.Percentile(values, 1):N0} |");
    }
}
