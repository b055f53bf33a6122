using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using StretchKit.Composition;
using StretchKit.Composition.Scoring;
using StretchKit.Dosage;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition.Scoring;

/// <summary>Terms that an app adds: they change what is best, and the best is still proven; safety stays as it is.</summary>
public class OwnScoringTermTests
{
    private static readonly CompositionRequest Request = new() { Time = TimeSpan.FromMinutes(10), Person = TestPeople.KnownThrough };

    [Fact]
    public void Compose_OwnTermForATechnique_BringsMoreOfItAndIsStillProven()
    {
        var plain = TestServices.Composer.Compose(Request);

        var mine = Composer<LovesEffort>().Compose(Request);

        mine.Status.Should().Be(CompositionStatus.Optimal);
        Efforts(mine).Should().BeGreaterThan(Efforts(plain));
        var gain = (decimal)(20 * Efforts(mine));
        mine.Proof!.Value.Should().BeGreaterThan(plain.Proof!.Value).And.BeLessThanOrEqualTo(plain.Proof.Value + gain, "what the term gives is all that can be gained");
    }

    [Fact]
    public void Compose_OwnTermAgainstSafety_ChangesNoVerdict()
    {
        var request = Request with { Person = TestPeople.With("osteoporosis") };

        var result = Composer<LovesForwardBends>().Compose(request);

        (result.Routine?.Steps ?? []).Should().NotContain(step => step.Stretch.Id == "seated-forward-bend");
    }

    [Fact]
    public void Compose_OwnTermOfNothing_ChangesNothing() =>
        Composer<Indifferent>().Compose(Request).Proof!.Value.Should().Be(TestServices.Composer.Compose(Request).Proof!.Value);

    [Fact]
    public void Compose_OwnTermOutOfItsRange_ThrowsNamingIt()
    {
        var compose = () => Composer<OutOfRange>().Compose(Request);

        compose.Should().Throw<InvalidOperationException>().WithMessage("*'out-of-range'*101 %*-100 to 100*");
    }

    [Fact]
    public void GetComposer_OwnTermWithTooManyPoints_ThrowsNamingIt()
    {
        var resolve = () => Composer<TooHeavy>();

        resolve.Should().Throw<InvalidOperationException>().WithMessage("*'too-heavy' has 21 points; use 1 to 20*");
    }

    [Fact]
    public void GetComposer_OwnTermsWithOneIdOrTooManyPointsTogether_Throws()
    {
        var twice = () => new ScoringTerms([new LovesEffort(), new LovesEffort()]);
        var together = () => new ScoringTerms([new LovesEffort(), new LovesForwardBends(), new Indifferent()]);

        twice.Should().Throw<InvalidOperationException>().WithMessage("*'loves-effort'*");
        together.Should().Throw<InvalidOperationException>().WithMessage("*50 points together*");
    }

    private static IRoutineComposer Composer<TTerm>()
        where TTerm : class, IScoringTerm =>
        TestServices.Provider(builder => builder.AddScoringTerm<TTerm>().AddScoringTerm<TTerm>()).GetRequiredService<IRoutineComposer>();

    private static int Efforts(CompositionResult result) => result.Routine!.Steps.Count(step => step.Stretch.Technique is StretchTechnique.Stabilization);

    private sealed class LovesEffort : IScoringTerm
    {
        public string Id => "loves-effort";

        public int Points => 20;

        public int Percent(CompositionRequest request, Stretch stretch, Dose dose) => stretch.Technique is StretchTechnique.Stabilization ? 100 : 0;
    }

    private sealed class LovesForwardBends : IScoringTerm
    {
        public string Id => "loves-forward-bends";

        public int Points => 20;

        public int Percent(CompositionRequest request, Stretch stretch, Dose dose) => stretch.Id == "seated-forward-bend" ? 100 : 0;
    }

    private sealed class Indifferent : IScoringTerm
    {
        public string Id => "indifferent";

        public int Points => 20;

        public int Percent(CompositionRequest request, Stretch stretch, Dose dose) => 0;
    }

    private sealed class OutOfRange : IScoringTerm
    {
        public string Id => "out-of-range";

        public int Points => 1;

        public int Percent(CompositionRequest request, Stretch stretch, Dose dose) => 101;
    }

    private sealed class TooHeavy : IScoringTerm
    {
        public string Id => "too-heavy";

        public int Points => 21;

        public int Percent(CompositionRequest request, Stretch stretch, Dose dose) => 0;
    }
}
