using System.Text;

namespace StretchKit.Samples.Console.Tests;

/// <summary>What one run of the command left behind.</summary>
internal sealed record Outcome(int ExitCode, byte[] Bytes, string Messages)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public IEnumerable<string> Lines => Text.Split('\n');
}
