using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Composition.Scoring;
using StretchKit.Safety;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit;

/// <summary>Registers StretchKit.</summary>
public static class StretchKitServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IStretchCatalog"/>, <see cref="ISafetyEvaluator"/>, <see cref="IRulePacks"/> and
    /// <see cref="IRoutineComposer"/> as singletons that are safe to use from several threads.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options; may be left out.</param>
    /// <returns>A builder, to add stretches and rule packs of your own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// Calling it again changes nothing but the options. The clock is the registered <see cref="TimeProvider"/>, else
    /// the system's. Options are checked when a service is first asked for; with a host, when it starts.
    /// </remarks>
    public static IStretchKitBuilder AddStretchKit(this IServiceCollection services, Action<StretchKitOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddOptionsWithValidateOnStart<StretchKitOptions>().Configure(options => configure?.Invoke(options));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StretchKitOptions>, StretchKitOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStretchCatalog>(provider => StretchCatalog.Load(Files(provider, DataFormat.Catalog)));
        services.TryAddSingleton(provider => new RulePackHost(CatalogBesideRules(provider), Files(provider, DataFormat.Rules), provider.GetServices<ISafetyRule>()));
        services.TryAddSingleton<IRulePacks>(provider => provider.GetRequiredService<RulePackHost>());
        services.TryAddSingleton<ISafetyEvaluator>(provider => new SafetyEvaluator(
            CatalogBesideRules(provider),
            provider.GetRequiredService<RulePackHost>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new StretchKitLimits(provider.GetRequiredService<IOptions<StretchKitOptions>>().Value.MaximumRoutineTime));
        services.TryAddSingleton(provider => new ComposerKit(
            CatalogBesideRules(provider),
            provider.GetServices<IScoringTerm>(),
            provider.GetRequiredService<StretchKitLimits>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IRoutineComposer>(provider => new RoutineComposer(provider.GetRequiredService<ComposerKit>(), provider.GetRequiredService<ISafetyEvaluator>()));
        return new StretchKitBuilder(services);
    }

    /// <summary>Gives the catalogue; while it is read for the first time, so are the rules.</summary>
    private static IStretchCatalog CatalogBesideRules(IServiceProvider provider)
    {
        BuiltInPacks.BeginReading();
        return provider.GetRequiredService<IStretchCatalog>();
    }

    private static IEnumerable<DataFile> Files(IServiceProvider provider, DataFormat format) =>
        provider.GetServices<DataFile>().Where(file => file.Format == format);
}
