using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using StretchKit.Composition;
using StretchKit.Composition.Search;
using StretchKit.Composition.Solver;
using StretchKit.Export.Json;
using StretchKit.Tests.Composition.Solver;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Composition.Search;

public class TiedSearchTests
{
    [Fact]
    public void Run_ModelOfARequestWrittenAndRead_IsWorthWhatTheComposerGave() => AnySeed.Hold(
        seed =>
        {
            var request = new RandomRequests(seed).Next() with { Include = [] };
            var result = TestServices.Composer.Compose(request);
            var bytes = StretchKitJson.WriteModel(result);
            if (bytes is null)
            {
                result.Status.Should().BeOneOf(CompositionStatus.CareFirst, CompositionStatus.AnswersFirst);
                return;
            }

            var answer = TiedSearch.Run(CompositionModelReader.Read("model.json", bytes), new());

            (answer.Steps is null or []).Should().Be(result.Routine is null);
            if (result.Proof is { } proof)
            {
                (answer.Value, answer.Bound).Should().Be(((int)(proof.Value * 1000), (int)(proof.UpperBound * 1000)));
            }
        },
        cases: 60);

    /// <summary>A branch in which a part is out of reach from both ends, at a price on its least time, once overflowed.</summary>
    [Fact]
    public void Run_WindowThatCostsWhereNothingFits_IsProven()
    {
        var model = CompositionModelReader.Read("model.json", ModelFiles.Bytes("window-costs-where-nothing-fits"));

        var answer = TiedSearch.Run(model, new());

        (answer.Bound, answer.Cut).Should().Be((answer.Value, SolverCut.None));
    }

    [Fact]
    public void Run_TiesOfAllKinds_EqualsTryingEverything() => AnySeed.Hold(
        seed =>
        {
            var model = RandomTies.On(seed);
            var brute = new BruteForce(model.Model, model.Ties);
            var best = brute.Run();

            var answer = TiedSearch.Run(model, new());

            if (best is null)
            {
                answer.Steps.Should().BeNull();
                return;
            }

            answer.Steps.Should().NotBeNull();
            (answer.Value, answer.Bound).Should().Be(((int)best, (int)best));
        },
        cases: 1_500);

    [Theory]
    [InlineData(0)]
    [InlineData(7_200)]
    public void Run_LimitAtItsEdges_Ends(int limit)
    {
        var result = TestServices.Composer.Compose(new() { Time = TimeSpan.FromMinutes(10) });
        var model = JsonNode.Parse(StretchKitJson.WriteModel(result)!)!;
        foreach (var tie in model["ties"]!.AsArray())
        {
            tie!["limit"] = limit;
        }

        var answer = TiedSearch.Run(CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(model.ToJsonString())), new());

        answer.Value.Should().BeLessThanOrEqualTo(answer.Bound);
    }
}
