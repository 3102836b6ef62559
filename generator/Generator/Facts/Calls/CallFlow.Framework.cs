using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Calls of the framework: views of memory, and copies.</content>
internal sealed partial class CallFlow
{
    private static bool FrameworkCall(IMethodSymbol method) =>
        method.ContainingType is { } type && !type.Locations.Any(static location => location.IsInSource) && RootOf(type.ContainingNamespace) is "System";

    private static string RootOf(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name ?? "";
    }

    private Value VisitFramework(CallSite site, Value receiver)
    {
        IMethodSymbol method = site.Call.TargetMethod;

        // An extension's receiver is its first argument.
        Value first = method.IsStatic ? site.Arguments.FirstOrDefault() : receiver;
        if (first.Region is { } region)
        {
            switch (method.Name)
            {
                case "AsSpan" or "Slice" or "AsMemory" or "AsReadOnlySpan":
                    return this.View(site, region);
                case "ToArray" or "Clone" or "ToList":
                    return this.Copy(first, site.Call.Syntax);
                case "CopyTo" or "TryCopyTo" when site.Arguments.FirstOrDefault(static argument => argument.Region is not null) is var other && method.Parameters.Length <= 2:
                    Value to = method.IsStatic ? site.Arguments.Last() : other;
                    if (to.Region is { } target)
                    {
                        this.state.Write(target, this.state.Read(region) ?? Content.Unknown);
                    }

                    return Value.Unknown;
                case "Copy" when method.ContainingType.Name is "Array" && site.Arguments is [_, { Region: { } destination }, _]:
                    this.state.Write(destination, this.state.Read(region) ?? Content.Unknown);
                    return Value.Unknown;
                case "Clear" or "Fill" or "Sort" or "Reverse":
                    this.state.Write(region, Content.Unknown);
                    return Value.Unknown;
                default:
                    break;
            }
        }

        for (int i = 0; i < site.Arguments.Length; i++)
        {
            if (CanWrite(method.Parameters[i]))
            {
                this.Pass(site.Arguments[i], site.Sources[i], method.Parameters[i]);
            }
        }

        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            this.state.ForgetAll();
        }

        return method.ReturnsByRef ? this.Hidden(receiver) : Value.Unknown;
    }

    private Value View(CallSite site, Region region)
    {
        IOperation? Find(string name) => site.Call.TargetMethod.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal)) is { } parameter ? site.Sources[parameter.Ordinal] : null;
        return Find("range") is { } range
            ? IndexText.Unwrap(range) is IRangeOperation parts ? this.Part(region, parts.LeftOperand, length: null, parts.RightOperand) : this.Part(region, range, range, null)
            : this.Part(region, Find("start") ?? Find("startIndex"), Find("length"), end: null);
    }

    // A reference into a buffer writes it unseen.
    private Value Hidden(Value receiver)
    {
        this.Escape(receiver);
        return Value.Unknown;
    }
}
