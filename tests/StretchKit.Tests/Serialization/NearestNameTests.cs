using FluentAssertions;
using FsCheck.Fluent;
using StretchKit.Anatomy;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.Serialization;

public class NearestNameTests
{
    private static readonly string[] Names = [.. Vocabulary<MuscleGroup>.Names];

    [Theory]
    [InlineData("hamstring", "hamstrings")]
    [InlineData("Hamstrings", "hamstrings")]
    [InlineData("hamsrtings", "hamstrings")] // two letters swapped
    [InlineData("quadricep", "quadriceps")]
    [InlineData("glutes", null)]
    [InlineData("piriforms", "piriformis")]
    [InlineData("maximus", "gluteus-maximus")] // part of a name
    [InlineData("umbrella-stand", null)]
    [InlineData("", null)]
    public void Of_MisspeltMuscle_FindsTheOneMeant(string wrong, string? expected) => NearestName.Of(wrong, Names).Should().Be(expected);

    [Fact]
    public void Of_NoNames_FindsNothing() => NearestName.Of("hamstrings", []).Should().BeNull();

    [Fact]
    public void Of_AKnownName_FindsItself() => Names.Should().OnlyContain(name => NearestName.Of(name, Names) == name);

    [Fact]
    public void Of_ANameWithOneMistake_FindsANameAtMostOneMistakeAway() =>
        Properties.Hold(Prop.ForAll(Properties.Within(0, Names.Length - 1), Properties.Within(0, 1000), Properties.Within(0, 3), (index, place, kind) =>
        {
            var name = Names[index];
            var at = place % (name.Length - 1);
            var wrong = kind switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, "q"),
                2 => string.Concat(name.AsSpan(0, at), "q", name.AsSpan(at + 1)),
                _ => string.Concat(name.AsSpan(0, at), name.AsSpan(at + 1, 1), name.AsSpan(at, 1), name.AsSpan(at + 2)),
            };

            return NearestName.Of(wrong, Names) == name;
        }));

    [Fact]
    public void Of_AnyText_EndsAndGivesANameOfTheList() =>
        Properties.Hold(Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => NearestName.Of(text, Names) is not { } found || Names.Contains(found)));

    [Fact]
    public void Of_VeryLongText_FindsNothing() => NearestName.Of(new('a', 1_000_000), Names).Should().BeNull();
}
