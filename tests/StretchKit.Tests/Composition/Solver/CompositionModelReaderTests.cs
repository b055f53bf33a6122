using System.Text;
using FluentAssertions;
using StretchKit.Composition.Solver;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.Composition.Solver;

public class CompositionModelReaderTests
{
    private const string Valid = """
        {"B":300,"arrive":15,"reset":10,"kappa":400,"tau":[TAU],"start":0,"endCost":[0,0,0,0,0,0,0,0,0],
        "win":[[0,0],[0,60],[0,300],[0,45]],"groups":[{"phase":2,"muscle":1,"u":[0,1000,2000]}],
        "items":[{"id":1,"family":1,"group":0,"pos":0,"tag":0,"intensity":1,"doses":[[30,1,500]]}]}
        """;

    [Fact]
    public void Read_Valid_Solves() => ExactSolverTests.Solve(Read(Valid)).Objective.Should().Be(1_500);

    [Theory]
    [InlineData("\"B\":300", "\"B\":-5", "$.B")]
    [InlineData("\"B\":300", "\"B\":90000", "$.B")]
    [InlineData("\"B\":300", "\"B\":3.5", "$.B")]
    [InlineData("\"B\":300", "\"C\":300", "$.C")]
    [InlineData("\"start\":0", "\"start\":9", "$.start")]
    [InlineData("[30,1,500]", "[31,1,500]", "$.items[0]")]
    [InlineData("[30,1,500]", "[30,16,500]", "$.items[0]")]
    [InlineData("[30,1,500]", "[30,1]", "$.items[0].doses[0]")]
    [InlineData("[30,1,500]", "[30,1,149999999]", "$")]
    [InlineData("\"pos\":0", "\"pos\":9", "$.items[0].pos")]
    [InlineData("\"group\":0", "\"group\":1", "$.items[0]")]
    [InlineData("\"u\":[0,1000,2000]", "\"u\":[]", "$.groups[0]")]
    [InlineData("\"u\":[0,1000,2000]", "\"u\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]", "$.groups[0]")]
    [InlineData("\"phase\":2", "\"phase\":1,\"phase\":2", "$.groups[0].phase")]
    [InlineData("[0,5,5,5,5,5,5,5,5]", "[0,100,5,5,5,5,5,5,5]", "$.tau")]
    [InlineData("[0,5,5,5,5,5,5,5,5]", "[5,5,5,5,5,5,5,5,5]", "$.tau")]
    [InlineData("[0,5,5,5,5,5,5,5,5]", "[0,5,5,5,5,5,5,5]", "$.tau[0]")]
    [InlineData("\"endCost\":[0,", "\"endCost\":[60,", "$.endCost")]
    [InlineData("\"tag\":0", "\"tag\":3", "$.items[0].tag")]
    public void Read_OneThingWrong_NamesThePlace(string good, string bad, string path)
    {
        var text = WithTau(Valid);
        text.Should().Contain(good);

        var read = () => CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal)));

        read.Should().Throw<StretchKitDataException>().Which.Diagnostics.Should().Contain(problem => problem.Path.StartsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FamilyInTwoGroups_IsRefused()
    {
        var text = WithTau(Valid)
            .Replace("\"u\":[0,1000,2000]}", "\"u\":[0,1000,2000]},{\"phase\":1,\"muscle\":1,\"u\":[0,5]}", StringComparison.Ordinal)
            .Replace("\"doses\":[[30,1,500]]}", "\"doses\":[[30,1,500]]},{\"id\":2,\"family\":1,\"group\":1,\"pos\":0,\"tag\":0,\"doses\":[[30,1,5]]}", StringComparison.Ordinal);

        var read = () => CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(text));

        read.Should().Throw<StretchKitDataException>().WithMessage("*family 1 stands in groups 0 and 1*");
    }

    [Theory]
    [InlineData("\"loads\":[[1,1],[0,1,1]]", "$.ties[0]", "no item 1")]
    [InlineData("\"loads\":[[0,1],[0,1]]", "$.ties[0]", "stands twice")]
    [InlineData("\"loads\":[[0,1,2]]", "$.ties[0]", "has 2 loads")]
    [InlineData("\"loads\":[[]]", "$.ties[0].loads[0]", "empty")]
    [InlineData("\"loads\":[[0,-1]]", "$.ties[0].loads[0]", "-1")]
    [InlineData("\"loads\":[[0,99999]]", "$.ties[0]", "exceed")]
    [InlineData("\"loads\":[[0,1]],\"when\":[1]", "$.ties[0]", "has no load")]
    public void Read_TieWrong_NamesThePlace(string wrong, string path, string problem)
    {
        var text = WithTau(Valid).TrimEnd()[..^1] + ",\"format\":\"composition-model/2\",\"ties\":[{\"limit\":1," + wrong + "}]}";

        var read = () => CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(text));

        read.Should().Throw<StretchKitDataException>().Which.Diagnostics
            .Should().Contain(one => one.Path.StartsWith(path, StringComparison.Ordinal) && one.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TiesInAFileOfTheFirstVersion_IsRefused()
    {
        var text = WithTau(Valid).TrimEnd()[..^1] + ",\"ties\":[{\"limit\":1,\"loads\":[[0,1]]}]}";

        var read = () => CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(text));

        read.Should().Throw<StretchKitDataException>().WithMessage("*composition-model/1*has no ties*");
    }

    [Fact]
    public void Read_MutatedBytes_IsRefusedOrSolved()
    {
        var limits = new SolverLimits { Work = 3_000_000 };
        var solved = 0;
        foreach (var name in ModelFiles.Names())
        {
            var random = new Random(name.Length);
            for (var round = 0; round < 120; round++)
            {
                var bytes = Mutated(ModelFiles.Bytes(name), random);
                try
                {
                    var model = CompositionModelReader.Read(name, bytes).Model;
                    var answer = ExactSolverTests.Solve(model, limits);
                    solved++;
                    (!answer.HasRoutine || answer.Objective <= answer.Bound).Should().BeTrue();
                }
                catch (StretchKitDataException refusal)
                {
                    refusal.Diagnostics.Should().NotBeEmpty();
                }
            }
        }

        solved.Should().BeGreaterThan(100);
    }

    /// <summary>Changes a few digits, so that the file mostly stays JSON, or any bytes at all.</summary>
    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var anything = random.Next(4) == 0;
        for (var changes = random.Next(1, 12); changes > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            if (anything)
            {
                bytes[at] = (byte)random.Next(1, 127);
            }
            else if (bytes[at] is >= (byte)'0' and <= (byte)'9')
            {
                bytes[at] = (byte)('1' + random.Next(9));
            }
        }

        return bytes;
    }

    private static CompositionModel Read(string text) => CompositionModelReader.Read("model.json", Encoding.UTF8.GetBytes(WithTau(text))).Model;

    private static string WithTau(string text) => text.Replace(
        "TAU",
        string.Join(',', Enumerable.Range(0, 9).Select(from => $"[{string.Join(',', Enumerable.Range(0, 9).Select(to => from == to ? 0 : 5))}]")),
        StringComparison.Ordinal);
}
