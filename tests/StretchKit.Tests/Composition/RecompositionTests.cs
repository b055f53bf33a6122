using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Routines;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition;

/// <summary>Edits change what they name, and leave the rest alone unless that is clearly worse.</summary>
public class RecompositionTests
{
    private static readonly CompositionRequest Request = new() { Time = TimeSpan.FromMinutes(12), Person = TestPeople.KnownThrough, Focus = [BodyRegion.Hip, BodyRegion.LowerBack] };

    private static readonly CompositionResult Before = TestServices.Composer.Compose(Request);

    [Fact]
    public void Recompose_NothingToChange_GivesTheSameRoutine()
    {
        var after = TestServices.Composer.Recompose(Before, new());

        Steps(after).Should().Equal(Steps(Before));
        after.Status.Should().Be(CompositionStatus.Optimal);
        after.Notes.Should().NotContain(note => note.Key.StartsWith("note.edit-", StringComparison.Ordinal));
    }

    [Fact]
    public void Recompose_SwapOfEachStretch_TakesItsFamilyOutAndKeepsTheRest()
    {
        foreach (var stretch in Stretches(Before))
        {
            var after = TestServices.Composer.Recompose(Before, new() { Swap = [stretch.Id] });

            Stretches(after).Should().NotContain(other => other.Family == stretch.Family);
            after.Omissions.Should().Contain(omission => omission.Stretch.Equals(stretch) && omission.Reason == OmissionReason.Excluded && omission.Text.Key == "omission.edited");
            Stretches(Before).Except([stretch]).Except(Stretches(after)).Count().Should().BeLessThanOrEqualTo(1, "{0} is swapped, not the routine", stretch.Id);
            after.Notes.Should().Contain(note => note.Key == "note.edit-out");
            RoutineVerifier.Check(after).Should().BeEmpty();
        }
    }

    [Fact]
    public void Recompose_MarginOfNothing_GivesTheBestWithoutTheStretch()
    {
        var stretch = Stretches(Before).First(stretch => stretch.Phases is [RoutinePhase.Main]);
        StretchId[] family = [.. TestServices.Catalog.Stretches.Where(other => other.Family == stretch.Family).Select(other => other.Id)];

        var after = TestServices.Composer.Recompose(Before, new() { Swap = [stretch.Id], Margin = 0 });

        after.Proof!.Value.Should().Be(TestServices.Composer.Compose(Request with { Exclude = family }).Proof!.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(100)]
    public void Recompose_Margin_IsWhatEachChangedStretchMustBeWorth(int margin)
    {
        var stretch = Stretches(Before).First(stretch => stretch.Phases is [RoutinePhase.Main]);
        StretchId[] family = [.. TestServices.Catalog.Stretches.Where(other => other.Family == stretch.Family).Select(other => other.Id)];
        var best = TestServices.Composer.Compose(Request with { Exclude = family });

        var after = TestServices.Composer.Recompose(Before, new() { Swap = [stretch.Id], Margin = margin });

        // What stays counts the margin, and half of it with another dose; so the edit is worth the best it could be.
        after.Proof!.Value.Should().BeGreaterThanOrEqualTo(best.Proof!.Value + Staying(best, margin));
        (after.Proof.Value - Staying(after, margin)).Should().BeLessThanOrEqualTo(best.Proof.Value);
    }

    [Fact]
    public void Recompose_Lock_KeepsStepAndDoseWhateverElseChanges()
    {
        var stretch = Stretches(Before).Last(stretch => stretch.Phases is [RoutinePhase.Main]);

        var after = TestServices.Composer.Recompose(Before, new() { Lock = [stretch.Id], Time = TimeSpan.FromMinutes(4) });

        Steps(after).Where(step => step.Id == stretch.Id).Should().Equal(Steps(Before).Where(step => step.Id == stretch.Id));
        after.Routine!.Duration.Should().BeLessThanOrEqualTo(TimeSpan.FromMinutes(4));
        after.Request.Time.Should().Be(TimeSpan.FromMinutes(4));
        RoutineVerifier.Check(after).Should().BeEmpty();
    }

    [Fact]
    public void Recompose_LocksThatDoNotFit_ExplainsInsteadOfDroppingOne()
    {
        var after = TestServices.Composer.Recompose(Before, new() { Lock = [.. Stretches(Before).Select(stretch => stretch.Id)], Time = TimeSpan.FromMinutes(2) });

        after.Status.Should().Be(CompositionStatus.Infeasible);
        after.Routine.Should().BeNull();
        after.Notes[0].Key.Should().Be("note.locked");
        after.Relaxations.Should().ContainSingle(text => text.Key == "relax.unlock");
    }

    [Fact]
    public void Recompose_EasierAndHarder_BringTheVariantIn()
    {
        foreach (var stretch in TestServices.Catalog.Stretches.Where(stretch => stretch.Easier.Count > 0))
        {
            var request = Request with { Include = [stretch.Id], Equipment = Enum.GetValues<Equipment>(), WantsRelease = true };
            var hard = TestServices.Composer.Compose(request);
            if (!Stretches(hard).Contains(stretch))
            {
                continue;
            }

            var easier = TestServices.Composer.Recompose(hard, new() { Easier = [stretch.Id] });
            var variant = Stretches(easier).Single(other => stretch.Easier.Contains(other.Id));
            var harder = TestServices.Composer.Recompose(easier, new() { Harder = [variant.Id] });

            Stretches(easier).Should().NotContain(stretch);
            Stretches(harder).Should().Contain(other => variant.Harder.Contains(other.Id), "{0} is the harder one of {1}", stretch.Id, variant.Id);
            RoutineVerifier.Check(easier).Should().BeEmpty();
        }
    }

    [Fact]
    public void Recompose_NoEasierVariant_KeepsItAndSaysSo()
    {
        var stretch = Stretches(Before).First(stretch => stretch.Easier.Count == 0);

        var after = TestServices.Composer.Recompose(Before, new() { Easier = [stretch.Id] });

        Stretches(after).Should().Contain(stretch);
        after.Notes.Should().Contain(note => note.Key == "note.edit-no-variant" && note.Slots["stretch"].Equals(stretch.Name));
    }

    [Fact]
    public void Recompose_Extend_AddsAndKeeps()
    {
        var after = TestServices.Composer.Recompose(Before, new() { Time = TimeSpan.FromMinutes(20) });

        Stretches(Before).Except(Stretches(after)).Should().BeEmpty();
        Stretches(after).Count().Should().BeGreaterThan(Stretches(Before).Count());
    }

    [Fact]
    public void Recompose_NotToday_LeavesOutWhatIsAndWhatIsNotInIt()
    {
        var inIt = Stretches(Before).First();
        var notInIt = TestServices.Catalog.Stretches.First(stretch => !Stretches(Before).Contains(stretch));

        var after = TestServices.Composer.Recompose(Before, new() { NotToday = [inIt.Id, notInIt.Id] });

        Stretches(after).Should().NotContain([inIt, notInIt]);
    }

    [Fact]
    public void Recompose_NotTodayAfterAWish_TakesTheWishBack()
    {
        var wished = TestServices.Composer.Compose(Request with { Include = ["bridge"] });

        var after = TestServices.Composer.Recompose(wished, new() { NotToday = ["bridge"] });

        after.Request.Include.Should().BeEmpty();
        Stretches(after).Should().NotContain(stretch => stretch.Id == "bridge");
        after.Notes.Should().NotContain(note => note.Key.StartsWith("note.wish", StringComparison.Ordinal));
    }

    [Fact]
    public void Recompose_TwiceInARow_EditsTheEditedRoutine()
    {
        var first = TestServices.Composer.Recompose(Before, new() { Swap = [Stretches(Before).First().Id] });
        var second = TestServices.Composer.Recompose(first, new() { Swap = [Stretches(first).Last().Id] });

        Stretches(first).Except([Stretches(first).Last()]).Except(Stretches(second)).Count().Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Recompose_NextDay_JudgesAgain()
    {
        var day = new FixedTimeProvider(TestServices.Now.AddDays(1));
        var kit = new ComposerKit(TestServices.Catalog, [], new(TimeSpan.FromHours(1)), day);
        var composer = new RoutineComposer(kit, TestServices.EvaluatorOn(TestPeople.Today.AddDays(1)));
        var yesterday = new CompositionResult(new(kit, Before.Request, Before.Safety), Before.Status) { Routine = Before.Routine, Proof = Before.Proof };

        composer.Recompose(yesterday, new()).Safety.JudgedAt.Should().BeAfter(Before.Safety.JudgedAt);
        TestServices.Composer.Recompose(Before, new()).Safety.Should().BeSameAs(Before.Safety);
    }

    [Fact]
    public void Recompose_AnyEdit_IsVerifiedAndRepeatable() => AnySeed.Hold(
        seed =>
        {
            var before = TestServices.Composer.Compose(new RandomRequests(seed).Next());
            if (before.Routine is null)
            {
                return;
            }

            var edit = Edit(before, new(seed));
            var one = TestServices.Composer.Recompose(before, edit);
            var other = TestServices.Composer.Recompose(before, edit);

            RoutineVerifier.Check(one).Should().BeEmpty();
            StretchKitJson.Write(one).Should().Equal(StretchKitJson.Write(other));
            edit.Lock.Should().NotContain(id => one.Routine != null && !Steps(one).Where(step => step.Id == id).SequenceEqual(Steps(before).Where(step => step.Id == id)));
            (one.Routine?.Steps ?? []).Should().NotContain(step => edit.Swap.Contains(step.Stretch.Id) || edit.NotToday.Contains(step.Stretch.Id));
        },
        cases: 50);

    [Fact]
    public void Recompose_EditThatCannotBeMeant_NamesTheProperty()
    {
        var id = Stretches(Before).First().Id;
        var absent = TestServices.Catalog.Stretches.First(stretch => !Stretches(Before).Contains(stretch)).Id;
        var wrong = new (string Message, RoutineEdit Edit)[]
        {
            ("*both*Lock*Swap*|*both*Swap*Lock*", new() { Lock = [id], Swap = [id] }),
            ($"Swap: '{absent}' is not in the routine.*", new() { Swap = [absent] }),
            ("Lock: there is no stretch 'no-such-stretch'.*", new() { Lock = ["no-such-stretch"] }),
            ("Margin is 101; use 0 to 100.*", new() { Margin = 101 }),
            ("Margin is -1; use 0 to 100.*", new() { Margin = -1 }),
            ("Time is 10 s; use 20 s to 60 min.*", new() { Time = TimeSpan.FromSeconds(10) }),
            ("Swap is null.*", new() { Swap = null! }),
        };

        foreach (var (message, edit) in wrong)
        {
            var recompose = () => TestServices.Composer.Recompose(Before, edit);

            recompose.Should().Throw<ArgumentException>().WithParameterName("edit").Which.Message.Should().Match(text => message.Split('|').Any(pattern => Matches(text, pattern)), message);
        }
    }

    [Fact]
    public void Recompose_ResultWithoutARoutineOrOfAnotherComposer_Throws()
    {
        var careFirst = TestServices.Composer.Compose(Request with { Person = TestPeople.Man.With("saddle-numbness", true) });
        using var other = TestServices.Provider();

        var without = () => TestServices.Composer.Recompose(careFirst, new());
        var foreign = () => ((IRoutineComposer)other.GetService(typeof(IRoutineComposer))!).Recompose(Before, new());

        without.Should().Throw<ArgumentException>().WithParameterName("previous");
        foreign.Should().Throw<ArgumentException>().WithParameterName("previous");
    }

    private static RoutineEdit Edit(CompositionResult before, Random random)
    {
        var edit = new RoutineEdit { Margin = random.Next(0, 40), Time = random.Next(3) == 0 ? TimeSpan.FromSeconds(random.Next(20, 3601)) : null };
        foreach (var stretch in Stretches(before))
        {
            edit = random.Next(10) switch
            {
                0 => edit with { Swap = [.. edit.Swap, stretch.Id] },
                1 => edit with { Lock = [.. edit.Lock, stretch.Id] },
                2 => edit with { Easier = [.. edit.Easier, stretch.Id] },
                3 => edit with { Harder = [.. edit.Harder, stretch.Id] },
                4 => edit with { NotToday = [.. edit.NotToday, stretch.Id] },
                _ => edit,
            };
        }

        return edit;
    }

    private static decimal Staying(CompositionResult result, int margin) =>
        Stretches(result).Sum(stretch => !Stretches(Before).Contains(stretch) ? 0 : DosesOf(result, stretch).SequenceEqual(DosesOf(Before, stretch)) ? margin : margin / 2m);

    private static IEnumerable<string> DosesOf(CompositionResult result, Stretch stretch) =>
        result.Routine!.Steps.Where(step => step.Stretch.Equals(stretch)).Select(step => step.Dose.ToString());

    private static bool Matches(string text, string pattern) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, $"^{System.Text.RegularExpressions.Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private static List<(StretchId Id, BodySide Side, string Dose)> Steps(CompositionResult result) =>
        [.. (result.Routine?.Steps ?? []).Select(step => (step.Stretch.Id, step.Side, step.Dose.ToString()))];

    private static IEnumerable<Stretch> Stretches(CompositionResult result) => (result.Routine?.Steps ?? (IEnumerable<RoutineStep>)[]).Select(step => step.Stretch).Distinct();
}
