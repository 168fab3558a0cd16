export { verifyWebhook } from '../adapters/pings/webhookSignature.js'
