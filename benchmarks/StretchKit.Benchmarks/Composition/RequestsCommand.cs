using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Benchmarks.Composition.Solver;
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
        var evaluator = services.GetRequiredService<ISafetyEvaluator>();
        var requests = Enumerable.Range(0, count).Select(seed => Make(new(seed))).ToList();
        for (var round = 0; round < 3; round++)
        {
            requests.ForEach(request => composer.Compose(request));
            Thread.Sleep(200);
        }

        var (whole, safety, bytes, proven, routines) = (new List<double>(), new List<double>(), new List<double>(), 0, 0);
        foreach (var request in requests)
        {
            var result = composer.Compose(request);
            routines += result.Routine is null ? 0 : 1;
            proven += result.Status is CompositionStatus.Optimal ? 1 : 0;
            var (microseconds, allocated) = Measurement.Of(() => composer.Compose(request), calls);
            whole.Add(microseconds);
            bytes.Add(allocated);
            safety.Add(Measurement.Of(() => evaluator.Evaluate(request.Person, request.Situation), calls).Microseconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {count} seeded requests on the built-in catalogue: {routines} with a routine, {proven} of them proven best.

            | | p50 | p90 | p99 | max |
            |---|---|---|---|---|
            {Row("request to routine, µs", whole)}
            {Row("of it safety, µs", safety)}
            {Row("bytes a call", bytes)}

            """);
    }

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
