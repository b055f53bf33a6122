using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Benchmarks.Safety;

/// <summary>
/// The command <c>cold-verdict [runs]</c>: how long the first verdicts take in a fresh process, from the first call for
/// a service (catalogue included), and how much of that is left when the catalogue is there: rules, masks and judging.
/// </summary>
internal static class ColdVerdictCommand
{
    private const int DefaultRuns = 20;

    public static int Run(IReadOnlyList<string> options)
    {
        switch (options)
        {
            case ["once", "all"]:
                FreshProcess.Report(() => Judge(Services()));
                return 0;
            case ["once", "rules"]:
                var services = Services();
                _ = services.GetRequiredService<IStretchCatalog>().Stretches[0].Name;
                FreshProcess.Report(() => Judge(services));
                return 0;
            default:
                Compare(options.Count > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : DefaultRuns);
                return 0;
        }
    }

    private static ServiceProvider Services() => new ServiceCollection().AddStretchKit().Services.BuildServiceProvider();

    private static void Judge(ServiceProvider services)
    {
        var report = services.GetRequiredService<ISafetyEvaluator>().Evaluate(HealthProfile.Empty.With("age-years", 44));
        if (report.Verdicts.All(verdict => verdict.Effective is Verdict.Suitable))
        {
            throw new InvalidOperationException("Somebody of whom so little is known has a verdict above suitable.");
        }
    }

    private static void Compare(int runs)
    {
        foreach (var (what, name) in new[] { ("all", "first verdicts, catalogue included"), ("rules", "rules, masks and verdicts alone") })
        {
            var (clock, processor) = (new List<double>(), new List<double>());
            for (var run = 0; run < runs; run++)
            {
                var times = FreshProcess.Milliseconds("cold-verdict", "once", what);
                clock.Add(times.Clock);
                processor.Add(times.Processor);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median of {runs} fresh processes {FreshProcess.Median(clock):0.0} ms by the clock, {FreshProcess.Median(processor):0.0} ms of processor time"));
        }
    }
}
