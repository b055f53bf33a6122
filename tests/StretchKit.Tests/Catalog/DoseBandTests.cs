using FluentAssertions;
using StretchKit.Dosage;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog;

/// <summary>Doses lie in the band that evidence gives their technique, for everybody the entry names a range for.</summary>
public class DoseBandTests
{
    /// <summary>Per technique: seconds of one hold, repetitions in a set, sets, and seconds of one side in all; from the dose table of the evidence.</summary>
    private static readonly Dictionary<StretchTechnique, Band> Bands = new()
    {
        [StretchTechnique.Static] = new((10, 120), (1, 4), (1, 3), (10, 240)), // gains level off at about 4 min in a session
        [StretchTechnique.Dynamic] = new((0, 5), (4, 50), (1, 3), (15, 240)), // fifty walking steps of each leg
        [StretchTechnique.Pnf] = new((3, 40), (1, 4), (1, 3), (20, 240)),
        [StretchTechnique.ActiveIsolated] = new((0, 3), (8, 12), (1, 2), (15, 120)),
        [StretchTechnique.Loaded] = new((0, 4), (6, 12), (1, 4), (24, 240)),
        [StretchTechnique.NeuralSlider] = new((0, 0), (8, 15), (1, 3), (15, 180)),
        [StretchTechnique.Release] = new((0, 60), (1, 30), (1, 3), (20, 240)),
        [StretchTechnique.Stabilization] = new((0, 30), (1, 15), (1, 4), (8, 240)),
        [StretchTechnique.Breathing] = new((0, 10), (3, 40), (1, 3), (30, 600)),
    };

    public static TheoryData<string> Ids => [.. TestServices.Catalog.Stretches.Select(stretch => stretch.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Dose_OfEachEntry_LiesInTheBandOfItsTechnique(string id)
    {
        TestServices.Catalog.TryGet(id, out var stretch);
        var (band, dose) = (Bands[stretch!.Technique], stretch.Dose);

        dose.Hold.Seconds.Should().BeInRange(band.Hold.Lowest, band.Hold.Highest);
        dose.Repetitions.Count.Should().BeInRange(band.Repetitions.Lowest, MostRepetitions(stretch));
        dose.Sets.Count.Should().BeInRange(band.Sets.Lowest, band.Sets.Highest);
        dose.TimeUnderStretch.TotalSeconds.Should().BeInRange(band.Seconds.Lowest, band.Seconds.Highest);
        dose.Intensity.Level.Should().BeInRange(0, stretch.Technique is StretchTechnique.Stabilization or StretchTechnique.Loaded ? 7 : 5, "a stretch is felt, and never strong");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ranges_OfEachEntry_StayInTheBandOfItsTechnique(string id)
    {
        TestServices.Catalog.TryGet(id, out var stretch);
        var band = Bands[stretch!.Technique];
        foreach (var range in stretch.DoseRanges)
        {
            range.LowestHold.Seconds.Should().BeGreaterThanOrEqualTo(band.Hold.Lowest);
            range.HighestHold.Seconds.Should().BeLessThanOrEqualTo(band.Hold.Highest);
            range.HighestRepetitions.Count.Should().BeLessThanOrEqualTo(MostRepetitions(stretch));
            range.HighestSets.Count.Should().BeLessThanOrEqualTo(band.Sets.Highest);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Dose_OfSidesThatTakeTurns_IsTheSameForBoth(string id)
    {
        TestServices.Catalog.TryGet(id, out var stretch);
        if (stretch!.Laterality is Laterality.Alternating)
        {
            (stretch.Dose.Repetitions.Count % 2).Should().Be(0);
            stretch.DoseRanges.Should().OnlyContain(range => range.HighestRepetitions.Count > range.LowestRepetitions.Count || range.LowestRepetitions.Count % 2 == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Range_OfOlderAdults_HoldsStaticStretchesLonger(string id)
    {
        TestServices.Catalog.TryGet(id, out var stretch);
        if (stretch!.Technique is StretchTechnique.Static && stretch.DoseRanges.Any(range => range.Population is Population.OlderAdult))
        {
            stretch.DoseRangeFor(Population.OlderAdult).LowestHold.Seconds.Should().BeGreaterThanOrEqualTo(stretch.DoseRangeFor(Population.Adult).LowestHold.Seconds);
            stretch.DoseRangeFor(Population.OlderAdult).HighestHold.Seconds.Should().BeGreaterThanOrEqualTo(30);
        }
    }

    [Fact]
    public void Variants_OfEachEntry_KnowEachOther()
    {
        var oneWay =
            from stretch in TestServices.Catalog.Stretches
            from easier in stretch.Easier
            where !Find(easier).Harder.Contains(stretch.Id)
            select $"{easier} does not name '{stretch.Id}' as harder";
        var otherWay =
            from stretch in TestServices.Catalog.Stretches
            from harder in stretch.Harder
            where !Find(harder).Easier.Contains(stretch.Id)
            select $"{harder} does not name '{stretch.Id}' as easier";

        oneWay.Concat(otherWay).Should().BeEmpty();
    }

    /// <summary>An alternating entry counts both arms or legs in its repetitions.</summary>
    private static int MostRepetitions(Stretch stretch) => Bands[stretch.Technique].Repetitions.Highest * (stretch.Laterality is Laterality.Alternating ? 2 : 1);

    private static Stretch Find(StretchId id) => TestServices.Catalog.TryGet(id, out var stretch) ? stretch : throw new KeyNotFoundException(id.Value);

    private sealed record Band((int Lowest, int Highest) Hold, (int Lowest, int Highest) Repetitions, (int Lowest, int Highest) Sets, (int Lowest, int Highest) Seconds);
}
