using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Localization;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Catalog;

/// <summary>What must hold of every built-in entry.</summary>
public class BuiltInCatalogTests
{
    private static readonly BodyPosition[] OnTheFloor =
    [
        BodyPosition.HalfKneeling, BodyPosition.TallKneeling, BodyPosition.HeelSitting, BodyPosition.Quadruped, BodyPosition.LongSitting,
        BodyPosition.CrossSitting, BodyPosition.Prone, BodyPosition.Supine, BodyPosition.HookLying, BodyPosition.SideLying,
    ];

    /// <summary>Loads on one arm or leg: on a step with sides they must say which.</summary>
    private static readonly Mechanism[] OfALimb =
    [
        Mechanism.HipFlexion, Mechanism.HipAdduction, Mechanism.HipInternalRotation, Mechanism.HipExternalRotation, Mechanism.HipExtension,
        Mechanism.HipAbductionWide, Mechanism.NeuralTensionLeg, Mechanism.NeuralTensionArm, Mechanism.SingleLegBalance, Mechanism.ShoulderEndRange,
        Mechanism.ShoulderOverhead, Mechanism.ShoulderBehindBack, Mechanism.ShoulderCrossBody, Mechanism.WristEndRange,
    ];

    private static readonly string[] MedicalClaims =
        ["cure", "heal", "realign", "align", "treat", "therapy", "prevent", "inflammation", "disc", "sciatica", "posture", "safe", "detox", "cortisol", "guarantee"];

    public static TheoryData<string> Ids => [.. TestServices.Catalog.Stretches.Select(stretch => stretch.Id.Value)];

    [Fact]
    public void Catalog_BuiltIn_HoldsTheMovementsInOrder()
    {
        var ids = TestServices.Catalog.Stretches.Select(stretch => stretch.Id);

        ids.Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_DefaultDose_LiesWithinTheAdultRange(string id)
    {
        var stretch = Find(id);

        var (dose, range) = (stretch.Dose, stretch.DoseRangeFor(Population.Adult));

        dose.Hold.Seconds.Should().BeInRange(range.LowestHold.Seconds, range.HighestHold.Seconds);
        dose.Repetitions.Count.Should().BeInRange(range.LowestRepetitions.Count, range.HighestRepetitions.Count);
        dose.Sets.Count.Should().BeInRange(range.LowestSets.Count, range.HighestSets.Count);
        range.LowestDaysPerWeek.Should().BeLessThanOrEqualTo(range.HighestDaysPerWeek);
        if (stretch.Technique is StretchTechnique.Static)
        {
            dose.Hold.Seconds.Should().BeInRange(10, 180);
        }

        if (stretch.Technique is StretchTechnique.Dynamic)
        {
            dose.Hold.Should().Be(HoldTime.None);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_Muscles_HaveOnePrimary(string id)
    {
        var stretch = Find(id);

        stretch.Muscles.Should().ContainSingle(use => use.IsPrimary);
        stretch.PrimaryMuscle.IsPrimary.Should().BeTrue();
        stretch.PrimaryMuscle.SharePercent.Should().Be(100);
        stretch.Lengthens.Concat(stretch.Strengthens).Concat(stretch.Mobilizes).Should().HaveCount(stretch.Muscles.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_WithSides_SaysWhichLimbIsLoaded(string id)
    {
        var stretch = Find(id);

        var loads = stretch.Mechanisms!;

        if (stretch.Laterality is Laterality.Sided)
        {
            var unmarked = loads.Where(load => OfALimb.Contains(load.Mechanism) && load.Limb is LoadedLimb.Both);
            unmarked.Select(load => load.Mechanism).Should().BeSubsetOf(BothLimbsOnPurpose(id));
        }
        else
        {
            loads.Should().NotContain(load => load.Limb != LoadedLimb.Both, "it has no working side");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_Position_CarriesItsMechanisms(string id)
    {
        var stretch = Find(id);

        var marks = stretch.Mechanisms!.Select(load => load.Mechanism).ToList();

        marks.Contains(Mechanism.FloorTransfer).Should().Be(OnTheFloor.Contains(stretch.Position));
        marks.Contains(Mechanism.SupineKneesBent).Should().Be(stretch.Position is BodyPosition.HookLying);
        marks.Contains(Mechanism.SupineFlat).Should().Be(stretch.Position is BodyPosition.Supine);
        marks.Contains(Mechanism.Prone).Should().Be(stretch.Position is BodyPosition.Prone);
        (!marks.Contains(Mechanism.Kneeling) && stretch.Position is BodyPosition.HalfKneeling or BodyPosition.TallKneeling or BodyPosition.Quadruped)
            .Should().BeFalse("the knee carries weight there");
        if (stretch.Position is BodyPosition.HeelSitting)
        {
            marks.Should().Contain(Mechanism.KneeFlexionDeep);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_LoadsOfDegree_StandOnlyOnce(string id)
    {
        var stretch = Find(id);

        var marks = stretch.Mechanisms!.Select(load => load.Mechanism).ToList();

        marks.Should().NotContain(Mechanism.BreathHold, "no one is asked to hold the breath");
        marks.Should().NotContain(Mechanism.BallisticMovement);
        (marks.Contains(Mechanism.IsometricLong) && marks.Contains(Mechanism.IsometricShort)).Should().BeFalse();
        (marks.Contains(Mechanism.HeadBelowHeart) && marks.Contains(Mechanism.HeadSlightlyLow)).Should().BeFalse();
        if (stretch.Technique is StretchTechnique.Static && stretch.DoseRanges.Select(range => range.LowestHold).Append(stretch.Dose.Hold).Any(hold => hold.Seconds > 30))
        {
            marks.Should().Contain(Mechanism.LongEndRangeHold, "a person of some population is given more than 30 s");
        }

        if (stretch.Mechanisms!.Any(load => load.Mechanism is Mechanism.DirectPressure))
        {
            stretch.Mechanisms!.Where(load => load.Mechanism is Mechanism.DirectPressure).Should().OnlyContain(load => load.Region != null);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_Cue_CanBeReadWithinOneStep(string id)
    {
        var stretch = Find(id);

        stretch.Instructions.CueReadingTime.Should().BeLessThanOrEqualTo(stretch.SetUp + stretch.Dose.Duration);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_Texts_ArePlainSentencesWithoutClaims(string id)
    {
        var instructions = Find(id).Instructions;
        Message[] texts = [instructions.SetUp, instructions.Action, instructions.Cue, instructions.Breathing, instructions.Feel, instructions.Mistake];

        var words = texts.SelectMany(text => text.ToString().ToLowerInvariant().Split([' ', ',', '.', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries)).ToList();

        texts.Should().OnlyContain(text => text.ToString().EndsWith('.'));
        texts.Should().NotContain(text => text.ToString().Contains('%', StringComparison.Ordinal) || text.ToString().Any(char.IsAsciiDigit), "numbers belong to the dose");
        words.Should().NotContain(word => MedicalClaims.Contains(word));
    }

    [Fact]
    public void Catalog_Variants_ExistAndNeverLeadBack()
    {
        foreach (var stretch in TestServices.Catalog.Stretches)
        {
            foreach (var id in stretch.Easier.Concat(stretch.Harder))
            {
                TestServices.Catalog.TryGet(id, out _).Should().BeTrue("'{0}' names '{1}'", stretch.Id, id);
            }

            Below(stretch).Should().NotContain(stretch.Id);
        }
    }

    [Fact]
    public void Catalog_FormerIds_OpenTheEntryThatReplacesThem()
    {
        foreach (var stretch in TestServices.Catalog.Stretches)
        {
            foreach (var former in stretch.FormerIds)
            {
                TestServices.Catalog.TryGet(former, out var found).Should().BeTrue();
                found!.Id.Should().Be(stretch.Id);
            }
        }
    }

    [Theory]
    [InlineData("bridge", "bridge")]
    [InlineData("brigde", "bridge")]
    [InlineData("Both knees to chest", "double-knee-to-chest")]
    [InlineData("kne to chest", "knee-to-chest")]
    [InlineData("zzzzzzzzzzzzzz", null)]
    public void FindNearest_SomethingWritten_GivesWhatWasMeant(string text, string? expected)
    {
        var found = TestServices.Catalog.FindNearest(text);

        (found?.Value).Should().Be(expected);
    }

    [Fact]
    public void TryGet_UnknownId_IsAnOrdinaryCase()
    {
        var found = TestServices.Catalog.TryGet("no-such-stretch", out var stretch);

        found.Should().BeFalse();
        stretch.Should().BeNull();
    }

    private static Stretch Find(string id) => TestServices.Catalog.TryGet(id, out var stretch) ? stretch : throw new KeyNotFoundException(id);

    /// <summary>Steps with a working side that load both limbs all the same.</summary>
    private static Mechanism[] BothLimbsOnPurpose(string id) => id switch
    {
        "bridge-leg-lift" => [Mechanism.HipExtension], // both hips are lifted
        "cross-legged-twist" => [Mechanism.HipExternalRotation], // both legs are crossed
        "kneeling-glute-sit-back" or "seated-figure-four" or "seated-hamstring-hinge" or "supine-figure-four" or "supine-twist" => [Mechanism.HipFlexion], // both hips bend
        "overhead-triceps" => [Mechanism.ShoulderOverhead], // the other hand pulls from above
        _ => [],
    };

    private static HashSet<StretchId> Below(Stretch stretch)
    {
        var (open, seen) = (new Stack<StretchId>(stretch.Easier), new HashSet<StretchId>());
        while (open.TryPop(out var id))
        {
            if (seen.Add(id))
            {
                Find(id.Value).Easier.ToList().ForEach(open.Push);
            }
        }

        return seen;
    }
}
