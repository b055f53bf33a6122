using Xunit;

namespace StretchKit.Tests.House;

/// <summary>Tests that take over the console or the culture of the process run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "alone";
}
