using FluentAssertions;
using StretchKit.Evidence;
using StretchKit.Guidance;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>Advice carries its grade; claims that evidence contradicts are kept, corrected, and never advice.</summary>
public class GuidanceTests
{
    [Fact]
    public void All_EveryNote_HasATopicAndGradedSources()
    {
        GuidanceLibrary.All.Should().HaveCountGreaterThan(20);
        GuidanceLibrary.All.Should().OnlyContain(note => note.Citations.Count > 0 && note.Citations.All(citation => citation.Certainty != null) && note.Correction.Key.Length == 0);
        GuidanceLibrary.Topics.Should().Equal("safety-net", "during-a-stretch", "sitting-day", "causes", "benefits", "timing", "beyond-stretching");
        GuidanceLibrary.Topics.SelectMany(GuidanceLibrary.Of).Should().BeEquivalentTo(GuidanceLibrary.All);
        GuidanceLibrary.Of("no-such-topic").Should().BeEmpty();
    }

    [Fact]
    public void Contradicted_EveryClaim_IsCorrectedAndNoAdvice()
    {
        GuidanceLibrary.Contradicted.Should().HaveCountGreaterThan(10);
        GuidanceLibrary.Contradicted.Should().OnlyContain(claim => claim.ContradictedBy.Count > 0 && claim.Correction.ToString().Length > 20);
        GuidanceLibrary.Contradicted.Should().OnlyContain(claim => claim.Citations.All(citation => citation.Certainty == Certainty.VeryLow), "a claim that evidence contradicts has the lowest grade");
        GuidanceLibrary.All.Should().NotContain(note => GuidanceLibrary.Contradicted.Any(claim => claim.Id == note.Id));
        GuidanceLibrary.Contradicted[0].ToString().Should().Contain(GuidanceLibrary.Contradicted[0].Correction.ToString());
    }
}
