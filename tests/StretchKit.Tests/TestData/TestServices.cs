using Microsoft.Extensions.DependencyInjection;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Tests.TestData;

/// <summary>The library's services under a clock that stands still at noon of <see cref="TestPeople.Today"/>.</summary>
internal static class TestServices
{
    public static DateTimeOffset Now { get; } = new(TestPeople.Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    /// <summary>Gets the services without additions, shared by all tests: they are immutable.</summary>
    public static ServiceProvider Shared { get; } = Provider();

    public static IStretchCatalog Catalog { get; } = Shared.GetRequiredService<IStretchCatalog>();

    public static ISafetyEvaluator Evaluator { get; } = Shared.GetRequiredService<ISafetyEvaluator>();

    public static IRoutineComposer Composer { get; } = Shared.GetRequiredService<IRoutineComposer>();

    public static RuleBook Rules { get; } = RuleBook.Load([]);

    public static ServiceProvider Provider(Action<IStretchKitBuilder>? add = null, DateTimeOffset? now = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FixedTimeProvider(now ?? Now));
        add?.Invoke(services.AddStretchKit());
        services.AddStretchKit();
        return services.BuildServiceProvider();
    }

    public static ISafetyEvaluator EvaluatorOn(DateOnly day) =>
        new SafetyEvaluator(Catalog, new(Catalog, []), new FixedTimeProvider(new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero)));

    /// <summary>Makes an evaluator that judges these stretches by the built-in rules.</summary>
    public static ISafetyEvaluator EvaluatorOf(params Stretch[] stretches)
    {
        var catalog = new TestCatalog(stretches);
        return new SafetyEvaluator(catalog, new(catalog, []), new FixedTimeProvider(Now));
    }

    public static SafetyReport Judge(HealthProfile profile, Situation? situation = null) => Evaluator.Evaluate(profile, situation);

    public static StretchVerdict Judge(HealthProfile profile, Stretch stretch, BodySide side = BodySide.Both, Situation? situation = null) =>
        EvaluatorOf(stretch).Evaluate(profile, situation).For(stretch.Id, side);

    /// <summary>Loads a catalogue with this file added and gives the problems; none when it loads.</summary>
    public static IReadOnlyList<DataDiagnostic> ProblemsOfCatalog(params (string Name, byte[] Utf8)[] files) => Problems(() =>
        StretchCatalog.Load(files.Select(file => new DataFile(file.Name, DataFormat.Catalog, file.Utf8))));

    /// <summary>Loads the rule packs with this file added and gives the problems; none when it loads.</summary>
    public static IReadOnlyList<DataDiagnostic> ProblemsOfRules(params (string Name, byte[] Utf8)[] files) => Problems(() =>
        RuleBook.Load(files.Select(file => new DataFile(file.Name, DataFormat.Rules, file.Utf8))));

    public static IReadOnlyList<DataDiagnostic> ProblemsOfProfile(byte[] utf8) => Problems(() => HealthProfile.Read(utf8, "profile.json"));

    private static IReadOnlyList<DataDiagnostic> Problems(Func<object> load)
    {
        try
        {
            load();
            return [];
        }
        catch (StretchKitDataException error)
        {
            return error.Diagnostics;
        }
    }
}
