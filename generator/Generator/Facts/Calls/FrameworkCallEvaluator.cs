using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates calls of the framework: views of memory, and copies.</summary>
/// <param name="buffers">Makes buffers, and parts of them.</param>
internal sealed class FrameworkCallEvaluator(BufferEvaluator buffers)
{
    /// <summary>Tells whether a method is the framework's.</summary>
    public static bool IsFramework(IMethodSymbol method) =>
        method.ContainingType is { } type && !FollowedTypes.IsOwn(type) && RootOf(type.ContainingNamespace) is "System";

    /// <summary>Evaluates a call, or gives null where the method is none that is known.</summary>
    public Value? Read(CallSite site, FlowState state)
    {
        IMethodSymbol method = site.Method;

        // An extension's receiver is its first argument.
        Value first = method.IsStatic ? site.Arguments.FirstOrDefault() : site.Receiver;
        if (first.Region is not { } region)
        {
            return null;
        }

        switch (method.Name)
        {
            case "AsSpan" or "Slice" or "AsMemory" or "AsReadOnlySpan":
                return this.View(site, region);
            case "ToArray" or "Clone" or "ToList":
                return buffers.Copy(first, site.Call.Syntax, state);
            case "CopyTo" or "TryCopyTo" when method.Parameters.Length <= 2:
                Value to = method.IsStatic ? site.Arguments[site.Arguments.Count - 1]
                    : site.Arguments.FirstOrDefault(static argument => argument.Region is not null);
                if (to.Region is { } target)
                {
                    state.Write(target, state.Read(region) ?? Content.Unknown);
                }

                return Value.Unknown;
            case "Copy" when method.ContainingType.Name is "Array" && site.Arguments is [_, { Region: { } destination }, _]:
                state.Write(destination, state.Read(region) ?? Content.Unknown);
                return Value.Unknown;
            case "Clear" or "Fill" or "Sort" or "Reverse":
                state.Write(region, Content.Unknown);
                return Value.Unknown;
            default:
                return null;
        }
    }

    private static string RootOf(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name ?? "";
    }

    private Value View(CallSite site, Region region)
    {
        IParameterSymbol? Named(string name) =>
            site.Method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal));
        IOperation? Find(string name) => Named(name) is { } parameter ? site.Sources[parameter.Ordinal] : null;
        if (Find("range") is { } range)
        {
            return IndexText.Unwrap(range) is IRangeOperation parts
                ? buffers.Part(region, parts.LeftOperand, length: null, parts.RightOperand)
                : buffers.Part(region, range, range, null);
        }

        return buffers.Part(region, Find("start") ?? Find("startIndex"), Find("length"), end: null);
    }
}
