using System.Diagnostics;
using System.Text;
using FluentAssertions;
using StretchKit.Serialization;
using Xunit;

namespace StretchKit.Tests.Serialization;

/// <summary>
/// Whatever the bytes are, a reader loads them or lists their problems: no other exception, and never a hang. The
/// mutations are seeded, so a failure names the round that repeats it.
/// </summary>
public class HostileFileTests
{
    private const int Rounds = 3000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> BaseFiles => new()
    {
        { "catalog", CatalogCorpusTests.Good },
        { "rules", RulesCorpusTests.Good },
        { "profile", ProfileCorpusTests.Good },
    };

    public static TheoryData<string, string, string, string> Floods => new()
    {
        { "catalog", "{\"format\":\"stretchkit-catalog/1\",\"stretches\":[", "{},", "{}]}" },
        { "catalog", "{\"format\":\"stretchkit-catalog/1\",\"stretches\":[", "\n7,", "7]}" },
        { "catalog", "{\"format\":\"stretchkit-catalog/1\",\"stretches\":[{\"easier\":[", "\"aa\",", "\"bb\"]}]}" },
        { "catalog", "{\"format\":\"stretchkit-catalog/1\",\"stretches\":[{\"muscles\":[", "{\"muscle\":\"hamstring\"},", "{}]}]}" },
        { "catalog", "{", "\"a\":1,", "\"b\":2}" },
        { "catalog", "", "[", "" },
        { "catalog", "{\"format\":\"", "\\u0061", "\"}" },
        { "rules", "{\"format\":\"stretchkit-rules/1\",\"rules\":[", "{\"id\":\"a-b\"},", "{}]}" },
        { "rules", "{\"format\":\"stretchkit-rules/1\",\"rows\":[{\"cells\":{", "\"spinal-flexion-unloade\":0,", "\"a\":1}}]}" },
        { "profile", "{\"format\":\"stretchkit-profile/1\",\"pains\":[", "{\"region\":\"hips\"},", "{}]}" },
        { "profile", "{\"format\":\"stretchkit-profile/1\",\"facts\":{", "\"age-year\":1,", "\"b\":2}}" },
        { "profile", "{\"format\":\"stretchkit-profile/1\",\"conditions\":[", "{\"id\":\"hip\"},", "{}]}" },
    };

    public static TheoryData<string> Oddities => new(
        "", " ", "\0", "null", "true", "7", "\"x\"", "[]", "{", "}", "{}", "{\"format\"", "{\"format\":", "{\"format\":}", "{\"format\":\"\\ud800\"}", "{\"\\ud800\":1}", "{\"\\udc00x\":{\"a\":[1]}}",
        "// no\n{}", "{\"format\":1,}", "{'format':1}", "{\"format\":NaN}", "{\"format\":1e999999}", "\uFEFF\uFEFF{}", "{\"stretches\":[{\"technique\":\"\\udfff\"}]}", "{\"facts\":{\"\\ud83d\":1}}");

    [Theory]
    [MemberData(nameof(BaseFiles))]
    public void Read_MutatedBytes_LoadsOrListsProblems(string format, string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        var random = new Random(20260302);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            var mutated = Mutate(bytes, random);

            var read = FluentActions.Invoking(() => BrokenFile.Problems(format, mutated));

            read.Should().NotThrow("round {0} of seed 20260302 reads {1}", round, Encoding.Latin1.GetString(mutated));
        }

        clock.Elapsed.Should().BeLessThan(Patience * 3);
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Read_Oddity_ListsProblems(string text)
    {
        foreach (var format in (string[])["catalog", "rules", "profile"])
        {
            BrokenFile.Problems(format, text).Should().NotBeEmpty(format);
        }
    }

    [Fact]
    public void Read_BrokenUtf8_NamesThePlace()
    {
        byte[] bytes = [.. "{\n  \"format\": \""u8, 0xC3, 0x28, .. "\"}"u8];

        var problem = BrokenFile.Problems("catalog", bytes).Should().ContainSingle().Subject;

        problem.Code.Should().Be("SKC1001");
        (problem.Line, problem.Column).Should().Be((2, 14));
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void Read_SixteenMegabytesOfFaults_EndsSoonWithAHundredProblemsAtMost(string format, string start, string piece, string end)
    {
        var json = new StringBuilder(start).Insert(start.Length, piece, (DataFile.LargestBytes - 200) / piece.Length).Append(end);
        var bytes = Encoding.UTF8.GetBytes(json.ToString());
        var clock = Stopwatch.StartNew();

        var problems = BrokenFile.Problems(format, bytes);

        problems.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(DiagnosticBag.Limit);
        clock.Elapsed.Should().BeLessThan(Patience);
    }

    [Fact]
    public void Read_MoreThanTheLimit_IsRefusedUnread() =>
        BrokenFile.Problems("catalog", new byte[DataFile.LargestBytes + 1]).Should().ContainSingle().Which.Code.Should().Be("SKC1010");

    private static byte[] Mutate(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2 when bytes.Count > 100:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.Insert(at, (byte)"{}[]\",:\\0-e.\n"[random.Next(13)]);
                    break;
                case 5:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, "\\ud800"u8.ToArray());
                    break;
            }
        }

        return [.. bytes];
    }
}
