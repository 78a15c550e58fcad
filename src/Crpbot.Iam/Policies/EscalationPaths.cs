namespace Crpbot.Iam.Policies;

/// <summary>
/// Sets of actions with which a principal can give itself more rights. Each is a consequence of what the actions do by the IAM and service
/// authorization references: change a policy, log on as somebody else, or run code under a role that one may pass.
/// </summary>
internal static class EscalationPaths
{
    /// <summary>The sets; all actions of one must be allowed on everything they can be done to. A role can change itself, so that changing roles needs no AssumeRole.</summary>
    public static IReadOnlyList<string[]> All { get; } =
    [
        ["iam:CreatePolicyVersion"], ["iam:SetDefaultPolicyVersion"], ["iam:AttachUserPolicy"], ["iam:AttachGroupPolicy"], ["iam:AttachRolePolicy"],
        ["iam:PutUserPolicy"], ["iam:PutGroupPolicy"], ["iam:PutRolePolicy"], ["iam:CreateAccessKey"], ["iam:CreateLoginProfile"], ["iam:UpdateLoginProfile"],
        ["iam:AddUserToGroup"], ["iam:UpdateAssumeRolePolicy"], ["iam:DeleteUserPermissionsBoundary"], ["iam:DeleteRolePermissionsBoundary"],
        ["iam:PutUserPermissionsBoundary"], ["iam:PutRolePermissionsBoundary"],
        ["iam:PassRole", "ec2:RunInstances"], ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
        ["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"], ["iam:PassRole", "cloudformation:CreateStack"], ["iam:PassRole", "glue:CreateDevEndpoint"], ["iam:PassRole", "glue:CreateJob"],
        ["iam:PassRole", "sagemaker:CreateNotebookInstance"], ["iam:PassRole", "sagemaker:CreateTrainingJob"], ["iam:PassRole", "sagemaker:CreateProcessingJob"], ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
        ["iam:PassRole", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"], ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"], ["iam:PassRole", "states:CreateStateMachine", "states:StartExecution"],
        ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:StartTask"], ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:CreateService"], ["iam:PassRole", "batch:RegisterJobDefinition", "batch:SubmitJob"],
        ["iam:PassRole", "ec2:AssociateIamInstanceProfile"], ["iam:PassRole", "elasticmapreduce:RunJobFlow"], ["iam:PassRole", "apprunner:CreateService"], ["iam:PassRole", "scheduler:CreateSchedule"],
        ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateFunctionUrlConfig"], ["iam:PassRole", "glue:UpdateJob", "glue:StartJobRun"], ["iam:PassRole", "ssm:StartAutomationExecution"], ["iam:PassRole", "autoscaling:CreateLaunchConfiguration"],
        ["lambda:UpdateFunctionCode"], ["glue:UpdateDevEndpoint"], ["ssm:SendCommand"], ["ssm:StartSession"], ["codestar:CreateProject", "iam:PassRole"], ["sagemaker:CreatePresignedNotebookInstanceUrl"],
        ["cloudformation:UpdateStack"], ["codebuild:UpdateProject", "codebuild:StartBuild"],
    ];
}
