using Microsoft.Extensions.DependencyInjection;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Safety;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Hosting;

/// <summary>The library's services for one run, with the person's own catalogues.</summary>
internal sealed class Kit : IDisposable
{
    private readonly ServiceProvider _services;

    private Kit(ServiceProvider services) => _services = services;

    public IStretchCatalog Catalog => _services.GetRequiredService<IStretchCatalog>();

    public ISafetyEvaluator Safety => _services.GetRequiredService<ISafetyEvaluator>();

    public IRoutineComposer Composer => _services.GetRequiredService<IRoutineComposer>();

    public static Kit Open(TimeProvider clock, IEnumerable<string> catalogPaths, IEnumerable<string>? rulePaths = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddSingleton(clock).AddStretchKit();
        foreach (var path in catalogPaths)
        {
            builder.AddCatalog(InputFile.Read(path, "catalog"), path);
        }

        foreach (var path in rulePaths ?? [])
        {
            builder.AddRulePack(InputFile.Read(path, "rules"), path);
        }

        return new(services.BuildServiceProvider());
    }

    public void Dispose() => _services.Dispose();
}
