namespace StretchKit.Samples.Console.Hosting;

/// <summary>What the command tells a script.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int NothingSuitable = 1;

    /// <summary>Input that cannot be used, or output that cannot be written.</summary>
    public const int BadInput = 2;

    public const int CareFirst = 3;

    public const int AnswersFirst = 4;
}
