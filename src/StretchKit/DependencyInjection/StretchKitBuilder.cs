using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StretchKit.Composition.Scoring;
using StretchKit.Safety;
using StretchKit.Serialization;

namespace StretchKit;

/// <summary>Collects an app's own files as services of their own, in the order in which they were added.</summary>
internal sealed class StretchKitBuilder(IServiceCollection services) : IStretchKitBuilder
{
    public IServiceCollection Services { get; } = services;

    public IStretchKitBuilder AddCatalog(byte[] utf8Json, string sourceName) => Add(utf8Json, sourceName, DataFormat.Catalog);

    public IStretchKitBuilder AddRulePack(byte[] utf8Json, string sourceName) => Add(utf8Json, sourceName, DataFormat.Rules);

    public IStretchKitBuilder AddSafetyRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, ISafetyRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<ISafetyRule, TRule>());
        return this;
    }

    public IStretchKitBuilder AddScoringTerm<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TTerm>()
        where TTerm : class, IScoringTerm
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IScoringTerm, TTerm>());
        return this;
    }

    private StretchKitBuilder Add(byte[] utf8Json, string sourceName, DataFormat format)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(sourceName);

        Services.AddSingleton(new DataFile(sourceName, format, utf8Json.ToArray()));
        return this;
    }
}
