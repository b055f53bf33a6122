using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Composition.Scoring;
using StretchKit.Safety;
using StretchKit.Serialization;

namespace StretchKit;

/// <summary>Adds to what <c>AddStretchKit</c> registered.</summary>
public interface IStretchKitBuilder
{
    /// <summary>Gets the services, to go on registering or to build the provider.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds stretches of your own, in the format <c>stretchkit-catalog/1</c>.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>
    /// The file is read when the catalogue is first asked for; a fault in it gives a
    /// <see cref="StretchKitDataException"/> then, listing every problem of all files. Own stretches that do not state
    /// their mechanisms are never judged suitable.
    /// </remarks>
    IStretchKitBuilder AddCatalog(byte[] utf8Json, string sourceName);

    /// <summary>Adds a rule pack of your own, in the format <c>stretchkit-rules/1</c>. It makes verdicts stricter; milder only by an override that every explanation shows.</summary>
    /// <param name="utf8Json">The file's bytes.</param>
    /// <param name="sourceName">What to call the file in messages.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>
    /// The pack is read, and its own cases are run, when the evaluator is first asked for; a fault in it gives a
    /// <see cref="StretchKitDataException"/> then, listing every problem of all packs. To change it later, see
    /// <see cref="Safety.IRulePacks"/>.
    /// </remarks>
    IStretchKitBuilder AddRulePack(byte[] utf8Json, string sourceName);

    /// <summary>Adds a safety rule of your own in C#. It makes things stricter, never milder.</summary>
    /// <typeparam name="TRule">The rule; made once, with services as constructor arguments.</typeparam>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// What it declares is checked when the evaluator is first asked for; a fault gives a
    /// <see cref="StretchKitDataException"/> then, listing every problem of all packs and rules.
    /// </remarks>
    IStretchKitBuilder AddSafetyRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, ISafetyRule;

    /// <summary>Adds a preference of your own to what makes a routine good. It cannot change what safety allows.</summary>
    /// <typeparam name="TTerm">The term; made once, with services as constructor arguments.</typeparam>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// The terms are looked at when the composer is first asked for; one that breaks its contract gives an
    /// <see cref="InvalidOperationException"/> then.
    /// </remarks>
    IStretchKitBuilder AddScoringTerm<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TTerm>()
        where TTerm : class, IScoringTerm;
}
