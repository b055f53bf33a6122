using System.Diagnostics;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>One run of the executable <c>z3</c> that has read a script and answers questions about it.</summary>
internal sealed class SolverProcess : IDisposable
{
    private readonly Process _process;

    public SolverProcess(string script)
    {
        _process = Process.Start(new ProcessStartInfo("z3", ["-in", "-smt2"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        _process.StandardInput.Write(script);
    }

    /// <summary>Gets whether the solver is installed.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "z3.exe" : "z3")));

    /// <summary>Tells whether something can be so beside everything the script says.</summary>
    /// <exception cref="InvalidOperationException">The solver does not know, or does not understand the question.</exception>
    public bool CanBe(string term) => Ask(term, () => { });

    /// <summary>Gives values of constants with which something is so, or <see langword="null"/> when it cannot be.</summary>
    public IReadOnlyDictionary<string, string>? Find(string term, IReadOnlyList<string> constants)
    {
        Dictionary<string, string>? values = null;
        Ask(term, () =>
        {
            _process.StandardInput.WriteLine($"(get-value ({string.Join(' ', constants.Select(name => $"|{name}|"))}))");
            _process.StandardInput.WriteLine("(echo \"end\")");
            values = SolverModel.Read(ReadToEnd());
        });
        return values;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(1_000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private bool Ask(string term, Action whenSo)
    {
        var input = _process.StandardInput;
        input.WriteLine("(push 1)");
        input.WriteLine($"(assert {term})");
        input.WriteLine("(check-sat)");
        input.Flush();
        var answer = _process.StandardOutput.ReadLine();
        if (answer is not ("sat" or "unsat"))
        {
            throw new InvalidOperationException($"The solver says '{answer}' to {term}");
        }

        if (answer == "sat")
        {
            whenSo();
        }

        input.WriteLine("(pop 1)");
        return answer == "sat";
    }

    private string ReadToEnd()
    {
        _process.StandardInput.Flush();
        var lines = new List<string>();
        for (var line = _process.StandardOutput.ReadLine(); line is not null and not "end"; line = _process.StandardOutput.ReadLine())
        {
            lines.Add(line);
        }

        return string.Join(' ', lines);
    }
}
