using System.Collections.Concurrent;
using StretchKit.Tests.Safety.Solver;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>Shows mutants to the cases, and those that no case sees to the solver.</summary>
internal sealed class MutationRun
{
    private readonly IMutantJudge[] _judges = [new CaseJudge(), new MatrixJudge(), new VignetteJudge(), new ChangeJudge()];

    /// <summary>Gets the names of the sets of cases, in the order in which they are asked.</summary>
    public IEnumerable<string> Judges => _judges.Select(judge => judge.Name);

    public IReadOnlyList<MutantFate> Run(IReadOnlyList<Mutant> mutants)
    {
        var fates = new MutantFate[mutants.Count];
        Parallel.ForEach(Partitioner.Create(0, mutants.Count, 16), range =>
        {
            for (var index = range.Item1; index < range.Item2; index++)
            {
                fates[index] = Fate(mutants[index]);
            }
        });
        return fates;
    }

    private MutantFate Fate(Mutant mutant)
    {
        foreach (var judge in _judges)
        {
            if (judge.Catches(mutant) is { } by)
            {
                return new(mutant, judge.Name, by, null);
            }
        }

        return new(mutant, null, "", SolverProcess.IsInstalled ? SolverJudge.Prove(mutant) : null);
    }
}
