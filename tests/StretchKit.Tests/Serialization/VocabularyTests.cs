using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Serialization;
using StretchKit.Stretches;
using Xunit;

namespace StretchKit.Tests.Serialization;

/// <summary>The names of enumerations go both ways and are what people wrote into their files.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData(BodyPosition.HookLying, "hook-lying")]
    [InlineData(BodyPosition.Supine, "supine")]
    public void IdOf_Position_IsKebabCase(BodyPosition position, string expected) => Vocabulary<BodyPosition>.IdOf(position).Should().Be(expected);

    [Fact]
    public void TryParse_EveryName_GivesItsValueBack()
    {
        RoundTrip<MuscleGroup>();
        RoundTrip<BodyRegion>();
        RoundTrip<BodyPosition>();
        RoundTrip<BodySide>();
        RoundTrip<Mechanism>();
        RoundTrip<LoadQualifiers>();
        RoundTrip<Equipment>();
        RoundTrip<StretchTechnique>();
        RoundTrip<Verdict>();
        RoundTrip<Triage>();
        RoundTrip<OmissionReason>();
    }

    [Theory]
    [InlineData("Hook-Lying")]
    [InlineData("hooklying")]
    [InlineData("")]
    [InlineData("0")]
    public void TryParse_AnythingElse_Fails(string name) => Vocabulary<BodyPosition>.TryParse(name, out _).Should().BeFalse();

    private static void RoundTrip<T>()
        where T : struct, Enum
    {
        Vocabulary<T>.Names.Should().OnlyHaveUniqueItems().And.HaveCount(Enum.GetValues<T>().Length);
        foreach (var value in Enum.GetValues<T>())
        {
            Vocabulary<T>.TryParse(Vocabulary<T>.IdOf(value), out var back).Should().BeTrue();
            back.Should().Be(value);
        }
    }
}
