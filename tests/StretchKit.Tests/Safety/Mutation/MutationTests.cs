using System.Text;
using FluentAssertions;
using StretchKit.Tests.Safety.Solver;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// Small mistakes in our packs: a case sees each of them, or the solver proves that nobody is judged otherwise. A run with
/// <c>STRETCHKIT_APPROVE=1</c> adds a case for each that none saw; a reviewer then holds what it expects against the source.
/// </summary>
public sealed class MutationTests
{
    private static readonly IReadOnlyList<RuleSubject> Subjects = RuleSubject.All();

    [SolverFact]
    [Trait("Duration", "Long")]
    public void Mutants_AllOfThem_AreSeenByACaseOrChangeNothing()
    {
        var refused = 0;
        Mutant[] mutants = [.. Subjects.SelectMany(subject => Mutant.Of(subject, () => refused++))];
        var run = new MutationRun();

        var fates = run.Run(mutants);

        var survivors = fates.Where(fate => fate.Survives).ToList();
        var accepted = AcceptedMutant.All.Select(one => one.Mutant).ToHashSet(StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            RuleCases.Add(survivors.Where(fate => !accepted.Contains(fate.Mutant.ToString()))
                .GroupBy(fate => fate.Mutant.Subject.Id, StringComparer.Ordinal)
                .SelectMany(group => CaseRecorder.Record([.. group]), (group, json) => (group.Key, json)));
            return;
        }

        if (Environment.GetEnvironmentVariable("STRETCHKIT_WRITE_RESULTS") == "1")
        {
            MutationReport.Write(fates, refused, run.Judges);
        }

        mutants.Should().HaveCountGreaterThan(5_000);
        survivors.Where(fate => !accepted.Contains(fate.Mutant.ToString())).Select(fate => fate.ToString()).Should().BeEmpty("no case sees them, and somebody is judged otherwise");
        accepted.Except(survivors.Select(fate => fate.Mutant.ToString()), StringComparer.Ordinal).Should().BeEmpty("they are accepted, and a case sees them now or they are gone");
    }

    [Fact]
    public void Cases_OfEveryRule_Hold()
    {
        RuleCases.Subjects.Should().BeSubsetOf(Subjects.Select(subject => subject.Id));
        Subjects.SelectMany(subject => RuleCases.Of(subject.Id), (subject, one) => (subject.Id, Expected: one.Expected().ToJsonString(), Came: one.CompiledOutcome(subject.Read).ToJsonString(), one.Json))
            .Where(one => one.Expected != one.Came)
            .Select(one => $"{one.Id}: {one.Came} for {one.Json.ToJsonString()}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Changes_OfEveryRule_AreThoseApproved() =>
        Golden.Verify(ChangeJudge.File, Encoding.UTF8.GetBytes(string.Concat(Subjects.SelectMany(subject => ChangeJudge.Lines(subject.Read.Rules)).Order(StringComparer.Ordinal).Select(line => $"{line}\n"))));
}
