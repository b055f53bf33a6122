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

        Print("request to routine, us", whole);
        Print("of it safety, us", safety);
        Print("bytes a call", bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"requests {count}, with a routine {routines}, proven best {proven}"));
        return 0;
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

    private static void Print(string name, List<double> values)
    {
        values.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} p50 {Measurement.Percentile(values, 0.5):F0} p90 {Measurement.Percentile(values, 0.9):F0} p99 {Measurement.Percentile(values, 0.99):F0} max {Measurement.Percentile(values, 1):F0}"));
    }
}
